/* Times libqrencode: every line of the file becomes a symbol at level M and an SVG path in memory. */
#include <qrencode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static char *write_number(char *out, int value)
{
    if (value >= 100) *out++ = '0' + value / 100;
    if (value >= 10) *out++ = '0' + value / 10 % 10;
    *out++ = '0' + value % 10;
    return out;
}

/* Runs of dark modules as strokes, the form that the qrencode program writes with --rle. */
static size_t write_path(const QRcode *symbol, char *out)
{
    char *start = out;
    for (int y = 0; y < symbol->width; y++) {
        const unsigned char *row = symbol->data + y * symbol->width;
        for (int x = 0; x < symbol->width; x++) {
            if (!(row[x] & 1)) continue;
            int end = x;
            while (end < symbol->width && row[end] & 1) end++;
            *out++ = 'M';
            out = write_number(out, x);
            *out++ = ',';
            out = write_number(out, y);
            *out++ = 'h';
            out = write_number(out, end - x);
            x = end;
        }
    }
    return out - start;
}

int main(int count, char **arguments)
{
    if (count != 2) return 2;
    FILE *file = fopen(arguments[1], "r");
    if (!file) return 2;
    char **lines = NULL;
    size_t lineCount = 0, capacity = 0;
    char *line = NULL;
    ssize_t length;
    while ((length = getline(&line, &capacity, file)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        lines = realloc(lines, (lineCount + 1) * sizeof *lines);
        lines[lineCount++] = strdup(line);
    }
    static char path[177 * 89 * 16];
    size_t bytes = 0;
    double start = seconds();
    for (size_t index = 0; index < lineCount; index++) {
        QRcode *symbol = QRcode_encodeString(lines[index], 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        if (!symbol) return 1;
        bytes += write_path(symbol, path);
        QRcode_free(symbol);
    }
    printf("%.0f %.0f\n", lineCount / (seconds() - start), (double)bytes / lineCount);
    return 0;
}
