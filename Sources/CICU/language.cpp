#include "support.h"

#include <unicode/coll.h>
#include <unicode/plurrule.h>
#include <unicode/strenum.h>

#include <memory>
#include <vector>

struct cicu_plural_rules {
    std::unique_ptr<icu::PluralRules> rules;
    std::vector<icu::UnicodeString> keywords;
};

struct cicu_collator {
    std::unique_ptr<icu::Collator> collator;
};

extern "C" {

cicu_plural_rules *cicu_plural_rules_open(cicu_text tag, bool ordinal, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    auto opened = std::make_unique<cicu_plural_rules>();
    if (U_SUCCESS(code)) {
        opened->rules.reset(icu::PluralRules::forLocale(
            locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, code));
    }
    if (U_SUCCESS(code)) {
        std::unique_ptr<icu::StringEnumeration> names(opened->rules->getKeywords(code));
        while (U_SUCCESS(code)) {
            const icu::UnicodeString *name = names->snext(code);
            if (name == nullptr) break;
            opened->keywords.push_back(*name);
        }
    }
    *status = code;
    return U_SUCCESS(code) ? opened.release() : nullptr;
}

void cicu_plural_rules_close(cicu_plural_rules *rules) { delete rules; }

size_t cicu_plural_rules_count(const cicu_plural_rules *rules) { return rules->keywords.size(); }

size_t cicu_plural_rules_keyword(
    const cicu_plural_rules *rules, size_t index, cicu_buffer keyword) {
    return index < rules->keywords.size() ? cicu::write(rules->keywords[index], keyword) : 0;
}

size_t cicu_plural_rules_select(const cicu_plural_rules *rules, int64_t number) {
    // ICU selects by a double, which holds whole numbers up to 2^53. Rules look at remainders by
    // powers of ten up to a million, so a larger number may be exchanged for a smaller one.
    uint64_t magnitude = number < 0 ? 0 - static_cast<uint64_t>(number) : number;
    if (magnitude > (uint64_t{1} << 53)) magnitude = magnitude % 1000000 + 1000000000;
    icu::UnicodeString selected = rules->rules->select(static_cast<double>(magnitude));
    for (size_t index = 0; index < rules->keywords.size(); index++) {
        if (rules->keywords[index] == selected) return index;
    }
    return 0;
}

cicu_collator *cicu_collator_open(cicu_text tag, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    auto opened = std::make_unique<cicu_collator>();
    if (U_SUCCESS(code)) opened->collator.reset(icu::Collator::createInstance(locale, code));
    *status = code;
    return U_SUCCESS(code) ? opened.release() : nullptr;
}

void cicu_collator_close(cicu_collator *collator) { delete collator; }

static icu::StringPiece piece(cicu_text text) {
    return icu::StringPiece(
        reinterpret_cast<const char *>(text.bytes), static_cast<int32_t>(text.count));
}

int32_t cicu_collator_compare(const cicu_collator *collator, cicu_text left, cicu_text right) {
    UErrorCode code = U_ZERO_ERROR;
    return collator->collator->compareUTF8(piece(left), piece(right), code);
}

size_t cicu_collator_sort_key(const cicu_collator *collator, cicu_text text, cicu_buffer key) {
    int32_t length = collator->collator->getSortKey(
        cicu::string(text), key.bytes, static_cast<int32_t>(key.capacity));
    return static_cast<size_t>(length);
}

}  // extern "C"
