#include "support.h"

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <memory>
#include <mutex>
#include <vector>

struct cicu_pattern {
    icu::MessagePattern pattern;
    /// The byte in the UTF-8 pattern for every UTF-16 index, and one more for the end.
    std::vector<size_t> bytes;
};

struct cicu_message {
    std::unique_ptr<icu::MessageFormat> format;
    // MessageFormat makes its number format and plural rules on first use, behind `const`, and
    // its header says that callers have to synchronize.
    std::mutex mutex;
};

namespace {

/// The most opening braces in one pattern. ICU parses and formats nested arguments by recursion
/// up to 32767 deep, which overflows the stack of a thread; a real message has a few.
constexpr int32_t most_braces = 1000;

std::vector<size_t> byte_offsets(const icu::UnicodeString &text) {
    std::vector<size_t> offsets;
    offsets.reserve(static_cast<size_t>(text.length()) + 1);
    size_t byte = 0;
    for (int32_t index = 0; index < text.length(); index++) {
        offsets.push_back(byte);
        char16_t unit = text.charAt(index);
        // A surrogate pair is four bytes: two for each half.
        byte += unit < 0x80 ? 1 : unit < 0x800 ? 2 : U16_IS_SURROGATE(unit) ? 2 : 3;
    }
    offsets.push_back(byte);
    return offsets;
}

int32_t brace_past_limit(const icu::UnicodeString &text) {
    int32_t found = 0;
    for (int32_t index = 0; index < text.length(); index++) {
        if (text.charAt(index) == u'{' && ++found > most_braces) return index;
    }
    return -1;
}

/// The last brace from which on the text has the same problem.
///
/// ICU tells no place for a brace without a partner and for a missing `other`. A closing brace too
/// many is plain text to it, so the rest of a pattern can be parsed from any opening brace.
int32_t innermost_problem(const icu::UnicodeString &text, UErrorCode problem) {
    for (int32_t index = text.length() - 1; index >= 0; index--) {
        if (text.charAt(index) != u'{') continue;
        UErrorCode code = U_ZERO_ERROR;
        icu::MessagePattern rest(code);
        rest.parse(text.tempSubString(index), nullptr, code);
        if (code == problem) return index;
    }
    return -1;
}

/// Parses into `pattern`; on failure returns the UTF-16 index of the problem, or -1.
int32_t parse(const icu::UnicodeString &text, icu::MessagePattern &pattern, UErrorCode &code) {
    int32_t brace = brace_past_limit(text);
    if (brace >= 0) {
        code = U_INDEX_OUTOFBOUNDS_ERROR;
        return brace;
    }
    UParseError error;
    error.offset = -1;
    pattern.parse(text, &error, code);
    if (code == U_UNMATCHED_BRACES || code == U_DEFAULT_KEYWORD_MISSING) {
        return innermost_problem(text, code);
    }
    return U_FAILURE(code) ? error.offset : -1;
}

/// The index of the first argument that ICU cannot format, such as `{n, nubmer}`.
///
/// ICU says only that one of them is wrong, so each is tried alone.
int32_t bad_argument(const icu::MessagePattern &pattern, const icu::Locale &locale) {
    for (int32_t index = 0; index < pattern.countParts(); index++) {
        const icu::MessagePattern::Part &part = pattern.getPart(index);
        if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
        if (part.getArgType() != UMSGPAT_ARG_TYPE_SIMPLE) continue;
        int32_t end = pattern.getPart(pattern.getLimitPartIndex(index)).getLimit();
        UErrorCode code = U_ZERO_ERROR;
        icu::MessageFormat alone(
            pattern.getPatternString().tempSubStringBetween(part.getIndex(), end), locale, code);
        if (U_FAILURE(code)) return part.getIndex();
    }
    return -1;
}

int64_t byte_offset(const icu::UnicodeString &text, int32_t index) {
    if (index < 0 || index > text.length()) return -1;
    return static_cast<int64_t>(byte_offsets(text)[static_cast<size_t>(index)]);
}

cicu_part_kind kind(UMessagePatternPartType type) {
    switch (type) {
    case UMSGPAT_PART_TYPE_ARG_START: return cicu_part_argument_start;
    case UMSGPAT_PART_TYPE_ARG_LIMIT: return cicu_part_argument_end;
    case UMSGPAT_PART_TYPE_ARG_NUMBER:
    case UMSGPAT_PART_TYPE_ARG_NAME: return cicu_part_name;
    case UMSGPAT_PART_TYPE_ARG_TYPE: return cicu_part_type;
    case UMSGPAT_PART_TYPE_ARG_SELECTOR: return cicu_part_selector;
    case UMSGPAT_PART_TYPE_ARG_INT:
    case UMSGPAT_PART_TYPE_ARG_DOUBLE: return cicu_part_number;
    default: return cicu_part_other;
    }
}

cicu_argument_kind argument(UMessagePatternArgType type) {
    switch (type) {
    case UMSGPAT_ARG_TYPE_NONE: return cicu_argument_plain;
    case UMSGPAT_ARG_TYPE_SIMPLE: return cicu_argument_simple;
    case UMSGPAT_ARG_TYPE_CHOICE: return cicu_argument_choice;
    case UMSGPAT_ARG_TYPE_PLURAL: return cicu_argument_plural;
    case UMSGPAT_ARG_TYPE_SELECT: return cicu_argument_select;
    case UMSGPAT_ARG_TYPE_SELECTORDINAL: return cicu_argument_ordinal;
    }
    return cicu_argument_plain;
}

}  // namespace

extern "C" {

cicu_pattern *cicu_pattern_open(cicu_text text, int64_t *offset, int32_t *status) {
    cicu::prepare();
    UErrorCode code = cicu::fits(text) ? U_ZERO_ERROR : U_ILLEGAL_ARGUMENT_ERROR;
    *offset = -1;
    *status = code;
    if (U_FAILURE(code)) return nullptr;
    icu::UnicodeString string = cicu::string(text);
    icu::MessagePattern pattern(code);
    int32_t problem = parse(string, pattern, code);
    *status = code;
    if (U_FAILURE(code)) {
        *offset = byte_offset(string, problem);
        return nullptr;
    }
    return new cicu_pattern{pattern, byte_offsets(string)};
}

void cicu_pattern_close(cicu_pattern *pattern) { delete pattern; }

size_t cicu_pattern_count(const cicu_pattern *pattern) {
    return static_cast<size_t>(pattern->pattern.countParts());
}

cicu_part cicu_pattern_part(const cicu_pattern *pattern, size_t index) {
    const icu::MessagePattern::Part &part = pattern->pattern.getPart(static_cast<int32_t>(index));
    size_t start = pattern->bytes[static_cast<size_t>(part.getIndex())];
    size_t end = pattern->bytes[static_cast<size_t>(part.getLimit())];
    cicu_part result{kind(part.getType()), argument(part.getArgType()), start, end - start, 0, false};
    if (result.kind == cicu_part_number) {
        double value = pattern->pattern.getNumericValue(part);
        if (value > -1e15 && value < 1e15) result.number = static_cast<int64_t>(value);
        result.is_whole = static_cast<double>(result.number) == value;
    }
    return result;
}

cicu_message *cicu_message_open(
    cicu_text pattern, cicu_text tag, int64_t *offset, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    *offset = -1;
    icu::Locale locale = cicu::locale(tag, code);
    if (U_SUCCESS(code) && !cicu::fits(pattern)) code = U_ILLEGAL_ARGUMENT_ERROR;
    *status = code;
    if (U_FAILURE(code)) return nullptr;
    icu::UnicodeString string = cicu::string(pattern);
    icu::MessagePattern parsed(code);
    int32_t problem = parse(string, parsed, code);
    auto opened = std::make_unique<cicu_message>();
    if (U_SUCCESS(code)) {
        opened->format = std::make_unique<icu::MessageFormat>(string, locale, code);
        if (U_FAILURE(code)) problem = bad_argument(parsed, locale);
    }
    *status = code;
    if (U_SUCCESS(code)) return opened.release();
    *offset = byte_offset(string, problem);
    return nullptr;
}

void cicu_message_close(cicu_message *message) { delete message; }

size_t cicu_message_format(
    cicu_message *message, cicu_text texts, const cicu_argument *arguments, size_t count,
    cicu_buffer buffer, int32_t *status) {
    UErrorCode code = cicu::fits(texts) ? U_ZERO_ERROR : U_ILLEGAL_ARGUMENT_ERROR;
    *status = code;
    if (U_FAILURE(code)) return 0;
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    names.reserve(count);
    values.reserve(count);
    const uint8_t *next = texts.bytes;
    for (size_t index = 0; index < count; index++) {
        const cicu_argument &argument = arguments[index];
        names.push_back(cicu::string({next, argument.name_count}));
        next += argument.name_count;
        if (argument.is_number) {
            values.emplace_back(argument.number);
        } else {
            values.emplace_back(cicu::string({next, argument.text_count}));
            next += argument.text_count;
        }
    }
    icu::UnicodeString result;
    {
        std::lock_guard<std::mutex> lock(message->mutex);
        message->format->format(
            names.data(), values.data(), static_cast<int32_t>(count), result, code);
    }
    *status = code;
    return U_SUCCESS(code) ? cicu::write(result, buffer) : 0;
}

}  // extern "C"
