// The part of libyaml that is used, without any of its types: this target is the only place that
// includes <yaml.h>.
#ifndef CYAML_H
#define CYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What comes next in a text. The ends of documents and the start of the stream say nothing and are
// left out.
enum __attribute__((enum_extensibility(closed))) cy_kind {
    cy_kind_document,   // a document begins
    cy_kind_scalar,     // a single value
    cy_kind_alias,      // anchor refers to a value that was there before
    cy_kind_list,       // a list begins
    cy_kind_list_end,
    cy_kind_map,        // a map begins: keys and values follow in turn
    cy_kind_map_end,
    cy_kind_end,        // the text is over
    cy_kind_error,      // this is no YAML: text says why, in English
};

// A place in the text, all from 0.
struct cy_mark {
    size_t index;   // in Unicode scalars
    size_t line;    // as YAML 1.1 counts them, for which U+0085, U+2028 and U+2029 end a line too
    size_t column;
};

// Strings belong to the parser until it is asked for the next event; they may be NULL.
struct cy_event {
    enum cy_kind kind;
    bool is_plain;   // a scalar without quotes
    struct cy_mark start;
    const char *text;
    size_t length;
    const char *anchor;
    const char *tag;
};

// A scalar that is not plain, from the sign that opens it.
struct cy_quotation {
    bool is_block;   // after | or >
    struct cy_mark start;
    struct cy_mark end;
};

struct cy_parser;

// Begins to read a text in UTF-8 without a byte-order mark, which must stay where it is; NULL where
// there is no memory.
struct cy_parser *cy_open(const uint8_t *bytes, size_t count);

// Takes the next event. After cy_kind_end and cy_kind_error there are no more.
void cy_next(struct cy_parser *parser, struct cy_event *event);

// Finds the next quotation; false where there are no more. One parser gives either these or events.
bool cy_next_quotation(struct cy_parser *parser, struct cy_quotation *quotation);

void cy_close(struct cy_parser *parser);

#endif
