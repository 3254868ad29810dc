#if !__has_include(<yaml.h>)
#error "yaml.h is missing: install libyaml-dev"
#endif

#include "CYaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cy_parser {
    yaml_parser_t parser;
    yaml_event_t event;
    bool has_event;
};

struct cy_parser *cy_open(const uint8_t *bytes, size_t count)
{
    struct cy_parser *parser = calloc(1, sizeof *parser);
    if (!parser)
        return NULL;
    if (!yaml_parser_initialize(&parser->parser)) {
        free(parser);
        return NULL;
    }
    yaml_parser_set_encoding(&parser->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser->parser, bytes, count);
    return parser;
}

static void let_go(struct cy_parser *parser)
{
    if (parser->has_event)
        yaml_event_delete(&parser->event);
    parser->has_event = false;
}

void cy_close(struct cy_parser *parser)
{
    let_go(parser);
    yaml_parser_delete(&parser->parser);
    free(parser);
}

static struct cy_mark mark_of(yaml_mark_t mark)
{
    return (struct cy_mark){mark.index, mark.line, mark.column};
}

static void fail(const yaml_parser_t *parser, struct cy_event *event)
{
    event->kind = cy_kind_error;
    event->text = parser->problem ? parser->problem : "no memory";
    event->length = strlen(event->text);
    event->start = mark_of(parser->problem_mark);
}

static void take_scalar(const yaml_event_t *from, struct cy_event *event)
{
    event->kind = cy_kind_scalar;
    event->is_plain = from->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    event->text = (const char *)from->data.scalar.value;
    event->length = from->data.scalar.length;
    event->anchor = (const char *)from->data.scalar.anchor;
    event->tag = (const char *)from->data.scalar.tag;
}

// Fills in an event; false if it is one that says nothing.
static bool take(const yaml_event_t *from, struct cy_event *event)
{
    *event = (struct cy_event){.kind = cy_kind_end, .start = mark_of(from->start_mark)};
    switch (from->type) {
    case YAML_DOCUMENT_START_EVENT:
        event->kind = cy_kind_document;
        return true;
    case YAML_SCALAR_EVENT:
        take_scalar(from, event);
        return true;
    case YAML_ALIAS_EVENT:
        event->kind = cy_kind_alias;
        event->anchor = (const char *)from->data.alias.anchor;
        return true;
    case YAML_SEQUENCE_START_EVENT:
        event->kind = cy_kind_list;
        event->anchor = (const char *)from->data.sequence_start.anchor;
        event->tag = (const char *)from->data.sequence_start.tag;
        return true;
    case YAML_SEQUENCE_END_EVENT:
        event->kind = cy_kind_list_end;
        return true;
    case YAML_MAPPING_START_EVENT:
        event->kind = cy_kind_map;
        event->anchor = (const char *)from->data.mapping_start.anchor;
        event->tag = (const char *)from->data.mapping_start.tag;
        return true;
    case YAML_MAPPING_END_EVENT:
        event->kind = cy_kind_map_end;
        return true;
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        return false;
    case YAML_NO_EVENT:
    case YAML_STREAM_END_EVENT:
        return true;
    }
    return true;
}

void cy_next(struct cy_parser *parser, struct cy_event *event)
{
    do {
        let_go(parser);
        if (!yaml_parser_parse(&parser->parser, &parser->event)) {
            *event = (struct cy_event){.kind = cy_kind_error};
            fail(&parser->parser, event);
            return;
        }
        parser->has_event = true;
    } while (!take(&parser->event, event));
}

bool cy_next_quotation(struct cy_parser *parser, struct cy_quotation *quotation)
{
    for (;;) {
        yaml_token_t token;
        if (!yaml_parser_scan(&parser->parser, &token) || token.type == YAML_NO_TOKEN)
            return false;
        yaml_scalar_style_t style = token.data.scalar.style;
        bool found = token.type == YAML_SCALAR_TOKEN && style != YAML_PLAIN_SCALAR_STYLE;
        *quotation = (struct cy_quotation){
            .is_block = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE,
            .start = mark_of(token.start_mark),
            .end = mark_of(token.end_mark)};
        yaml_token_delete(&token);
        if (found)
            return true;
    }
}
