#include "support.h"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>

struct cicu_breaks {
    std::unique_ptr<icu::BreakIterator> iterator;
};

extern "C" {

cicu_breaks *cicu_breaks_open(cicu_text tag, cicu_break_unit unit, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    auto opened = std::make_unique<cicu_breaks>();
    if (U_SUCCESS(code)) {
        opened->iterator.reset(
            unit == cicu_break_sentences
                ? icu::BreakIterator::createSentenceInstance(locale, code)
                : icu::BreakIterator::createWordInstance(locale, code));
    }
    *status = code;
    return U_SUCCESS(code) ? opened.release() : nullptr;
}

void cicu_breaks_close(cicu_breaks *breaks) { delete breaks; }

static cicu_piece_kind kind(int32_t rule) {
    if (rule < UBRK_WORD_NONE_LIMIT) return cicu_piece_other;
    return rule < UBRK_WORD_NUMBER_LIMIT ? cicu_piece_number : cicu_piece_word;
}

size_t cicu_breaks_find(
    const cicu_breaks *breaks, cicu_text text, cicu_piece *pieces, size_t capacity,
    int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    if (!cicu::fits(text)) {
        *status = U_ILLEGAL_ARGUMENT_ERROR;
        return 0;
    }
    if (text.count == 0) return 0;
    UText whole = UTEXT_INITIALIZER;
    utext_openUTF8(
        &whole, reinterpret_cast<const char *>(text.bytes), static_cast<int64_t>(text.count), &code);
    std::unique_ptr<icu::BreakIterator> iterator(breaks->iterator->clone());
    if (!iterator && U_SUCCESS(code)) code = U_MEMORY_ALLOCATION_ERROR;
    size_t count = 0;
    if (U_SUCCESS(code)) {
        iterator->setText(&whole, code);
        iterator->first();
        // The iterator tells offsets in the units of the UText: bytes.
        for (int32_t end = iterator->next(); U_SUCCESS(code) && end != icu::BreakIterator::DONE;
             end = iterator->next()) {
            if (count < capacity) {
                pieces[count].end = static_cast<size_t>(end);
                pieces[count].kind = kind(iterator->getRuleStatus());
            }
            count++;
        }
    }
    utext_close(&whole);
    *status = code;
    return count;
}

}  // extern "C"
