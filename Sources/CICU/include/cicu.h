#pragma once

// The part of the system's ICU that Wegwijs uses, behind plain C types.
//
// No ICU header may be seen by Swift: Foundation for Linux carries its own ICU, whose module
// declares the same C enumerations with other cases, and the compiler rejects the pair. So this
// header knows opaque pointers only, and the ICU headers stay inside the .cpp files. Those are
// C++ because ICU's C functions have no named arguments for messages.
//
// Conventions: text is UTF-8 in both directions. A status is a UErrorCode: above 0 is a failure;
// the functions set it and do not read it. A function with a `cicu_buffer` writes at most its
// capacity and returns the whole length needed, so that the caller can come back with room.
// Every `open` returns null exactly when it fails; what it returns is closed by its `close`.
// Locales are BCP 47 tags such as `ar-u-nu-latn`.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// UTF-8 that the caller owns; `bytes` may be null when `count` is 0.
typedef struct {
    const uint8_t *_Nullable bytes;
    size_t count;
} cicu_text;

/// Room for UTF-8 that the caller owns; `bytes` may be null when `capacity` is 0.
typedef struct {
    uint8_t *_Nullable bytes;
    size_t capacity;
} cicu_buffer;

/// The values of UErrorCode that the Swift side sets by itself.
enum { cicu_illegal_argument = 1 };

/// The name of a status, such as `U_PATTERN_SYNTAX_ERROR`.
const char *_Nonnull cicu_status_name(int32_t status);

/// The major version of the ICU library that is loaded.
int32_t cicu_major_version(void);

// Locales

/// Whether ICU has data for the language of this locale.
bool cicu_locale_has_data(cicu_text locale, int32_t *_Nonnull status);

/// Whether the script that the locale is likely written in runs from right to left.
bool cicu_locale_is_right_to_left(cicu_text locale, int32_t *_Nonnull status);

/// The name of the locale's numbering system (`latn`, `arab`, …).
size_t cicu_locale_numbering(cicu_text locale, cicu_buffer name, int32_t *_Nonnull status);

/// The ten digits of the locale's numbering system, from 0 to 9.
size_t cicu_locale_digits(cicu_text locale, cicu_buffer digits, int32_t *_Nonnull status);

/// The languages that ICU has data for, each once, with spaces between.
size_t cicu_available_languages(cicu_buffer languages, int32_t *_Nonnull status);

/// The script that the locale is likely written in (ISO 15924), such as `Cyrl`.
size_t cicu_locale_likely_script(cicu_text locale, cicu_buffer script, int32_t *_Nonnull status);

/// The region where the locale is likely at home (ISO 3166), such as `UA`.
size_t cicu_locale_likely_region(cicu_text locale, cicu_buffer region, int32_t *_Nonnull status);

// Names of languages

typedef struct cicu_language_names cicu_language_names;

cicu_language_names *_Nullable cicu_language_names_open(
    cicu_text locale, int32_t *_Nonnull status);
void cicu_language_names_close(cicu_language_names *_Nonnull names);

/// The name of a language; fails with U_MISSING_RESOURCE_ERROR where ICU knows none.
size_t cicu_language_name(
    const cicu_language_names *_Nonnull names, cicu_text language, cicu_buffer name,
    int32_t *_Nonnull status);

// Plural rules

typedef struct cicu_plural_rules cicu_plural_rules;

/// Opens the rules for counting (`ordinal` false) or for ranking (`ordinal` true).
cicu_plural_rules *_Nullable cicu_plural_rules_open(
    cicu_text locale, bool ordinal, int32_t *_Nonnull status);
void cicu_plural_rules_close(cicu_plural_rules *_Nonnull rules);

/// The number of the rules' keywords.
size_t cicu_plural_rules_count(const cicu_plural_rules *_Nonnull rules);

/// One keyword (`few`), `index` from 0.
size_t cicu_plural_rules_keyword(
    const cicu_plural_rules *_Nonnull rules, size_t index, cicu_buffer keyword);

/// The index of the keyword for a number.
size_t cicu_plural_rules_select(const cicu_plural_rules *_Nonnull rules, int64_t number);

// Collation

typedef struct cicu_collator cicu_collator;

cicu_collator *_Nullable cicu_collator_open(cicu_text locale, int32_t *_Nonnull status);
void cicu_collator_close(cicu_collator *_Nonnull collator);

/// -1, 0 or 1 as `left` comes before, with, or after `right`.
int32_t cicu_collator_compare(
    const cicu_collator *_Nonnull collator, cicu_text left, cicu_text right);

/// Bytes whose plain order is the order of the texts; they end with a 0.
size_t cicu_collator_sort_key(
    const cicu_collator *_Nonnull collator, cicu_text text, cicu_buffer key);

// Numbers

typedef struct cicu_number_format cicu_number_format;

/// How numbers are written; an empty `currency` (ISO 4217) means a plain number.
typedef struct {
    cicu_text currency;
    int32_t minimum_fraction;
    int32_t maximum_fraction;
    bool grouping;
} cicu_number_style;

cicu_number_format *_Nullable cicu_number_format_open(
    cicu_text locale, cicu_number_style style, int32_t *_Nonnull status);
void cicu_number_format_close(cicu_number_format *_Nonnull format);
size_t cicu_number_format_integer(
    const cicu_number_format *_Nonnull format, int64_t number, cicu_buffer text,
    int32_t *_Nonnull status);
size_t cicu_number_format_double(
    const cicu_number_format *_Nonnull format, double number, cicu_buffer text,
    int32_t *_Nonnull status);

// Dates

typedef struct cicu_date_format cicu_date_format;

/// Where the pattern of a date format comes from.
typedef enum : int32_t {
    cicu_date_full,
    cicu_date_long,
    cicu_date_skeleton,
} cicu_date_style;

/// Opens a format for a calendar of CLDR, such as `persian`, in UTC; for the proleptic Gregorian one
/// where `calendar` is empty.
cicu_date_format *_Nullable cicu_date_format_open(
    cicu_text locale, cicu_date_style style, cicu_text skeleton, cicu_text calendar,
    int32_t *_Nonnull status);
void cicu_date_format_close(cicu_date_format *_Nonnull format);

/// Writes the time that lies so many minutes after the start of 1 January 1970.
size_t cicu_date_format_minutes(
    const cicu_date_format *_Nonnull format, int64_t minutes, cicu_buffer text,
    int32_t *_Nonnull status);

// Lists

typedef struct cicu_list_format cicu_list_format;

typedef enum : int32_t { cicu_list_and, cicu_list_or, cicu_list_units } cicu_list_kind;

cicu_list_format *_Nullable cicu_list_format_open(
    cicu_text locale, cicu_list_kind kind, int32_t *_Nonnull status);
void cicu_list_format_close(cicu_list_format *_Nonnull format);

/// Joins items that stand one after the other in `items`, with their lengths in `counts`.
size_t cicu_list_format_join(
    const cicu_list_format *_Nonnull format, cicu_text items, const size_t *_Nullable counts,
    size_t count, cicu_buffer text, int32_t *_Nonnull status);

// Breaks

typedef struct cicu_breaks cicu_breaks;

/// What a text is cut into.
typedef enum : int32_t { cicu_break_sentences, cicu_break_words } cicu_break_unit;

/// What a piece between two breaks is; all pieces of sentences come as `other`.
typedef enum : int32_t { cicu_piece_other, cicu_piece_number, cicu_piece_word } cicu_piece_kind;

/// One piece of a text; it begins where the one before it ends, in bytes of UTF-8.
typedef struct {
    size_t end;
    cicu_piece_kind kind;
} cicu_piece;

cicu_breaks *_Nullable cicu_breaks_open(
    cicu_text locale, cicu_break_unit unit, int32_t *_Nonnull status);
void cicu_breaks_close(cicu_breaks *_Nonnull breaks);

/// Writes at most `capacity` pieces, and returns how many the text has.
///
/// May be called from several threads: each call works on a copy of its own.
size_t cicu_breaks_find(
    const cicu_breaks *_Nonnull breaks, cicu_text text, cicu_piece *_Nullable pieces,
    size_t capacity, int32_t *_Nonnull status);

// Messages

typedef struct cicu_pattern cicu_pattern;

/// What a part of a pattern is; other parts are not of interest and come as `other`.
typedef enum : int32_t {
    cicu_part_argument_start,
    cicu_part_argument_end,
    cicu_part_name,
    cicu_part_type,
    cicu_part_selector,
    cicu_part_number,
    cicu_part_other,
} cicu_part_kind;

/// What an argument of a pattern does.
typedef enum : int32_t {
    cicu_argument_plain,
    cicu_argument_simple,
    cicu_argument_choice,
    cicu_argument_plural,
    cicu_argument_select,
    cicu_argument_ordinal,
} cicu_argument_kind;

/// One part of a parsed pattern; `start` and `count` are in bytes of the UTF-8 pattern.
typedef struct {
    cicu_part_kind kind;
    /// Meaningful for the start of an argument.
    cicu_argument_kind argument;
    size_t start;
    size_t count;
    /// Meaningful for numbers: the value of `=3` or `offset:1`.
    int64_t number;
    /// Whether `number` holds the value; not so for `=1.5`.
    bool is_whole;
} cicu_part;

/// Parses a pattern; on failure `offset` is the byte where the problem is, or -1.
cicu_pattern *_Nullable cicu_pattern_open(
    cicu_text text, int64_t *_Nonnull offset, int32_t *_Nonnull status);
void cicu_pattern_close(cicu_pattern *_Nonnull pattern);
size_t cicu_pattern_count(const cicu_pattern *_Nonnull pattern);
cicu_part cicu_pattern_part(const cicu_pattern *_Nonnull pattern, size_t index);

typedef struct cicu_message cicu_message;

/// Opens a message; on failure `offset` is the byte where the problem is, or -1.
cicu_message *_Nullable cicu_message_open(
    cicu_text pattern, cicu_text locale, int64_t *_Nonnull offset, int32_t *_Nonnull status);
void cicu_message_close(cicu_message *_Nonnull message);

/// One argument: the lengths of its name and of its text, or its number.
typedef struct {
    size_t name_count;
    size_t text_count;
    int64_t number;
    bool is_number;
} cicu_argument;

/// Formats with named arguments, whose names and texts stand one after the other in `texts`.
///
/// May be called from several threads: calls for one message wait for each other.
size_t cicu_message_format(
    cicu_message *_Nonnull message, cicu_text texts, const cicu_argument *_Nullable arguments,
    size_t count, cicu_buffer result, int32_t *_Nonnull status);

#ifdef __cplusplus
}
#endif
