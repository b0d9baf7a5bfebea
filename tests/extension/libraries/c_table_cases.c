#include <stdlib.h>
#include <string.h>
#include <tenon/c_api.h>

/* A table with one operation of each kind, in which C_TABLE_FAULT spoils one member. */

static int64_t three = 3, yes = 1, numbers[] = {1, -2, 3};
static double half = 0.5, reals[] = {0.25, 1e-9};
static const char* const text[] = {"plain"};
static const char* const texts[] = {"a", "b c"};
static tenon_attribute_value values[] = {
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_I64, 0, 1, &three, NULL, NULL},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_F64, 0, 1, NULL, &half, NULL},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_BOOL, 0, 1, &yes, NULL, NULL},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_STRING, 0, 1, NULL, NULL, text},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_I64_LIST, 0, 3, numbers, NULL, NULL},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_F64_LIST, 0, 2, NULL, reals, NULL},
    {sizeof(tenon_attribute_value), TENON_ATTRIBUTE_STRING_LIST, 0, 2, NULL, NULL, texts}};
static tenon_attribute attribute_list[] = {
    {sizeof(tenon_attribute), "whole", &values[0]},  {sizeof(tenon_attribute), "real", &values[1]},
    {sizeof(tenon_attribute), "flag", &values[2]},   {sizeof(tenon_attribute), "text", &values[3]},
    {sizeof(tenon_attribute), "wholes", &values[4]}, {sizeof(tenon_attribute), "reals", &values[5]},
    {sizeof(tenon_attribute), "texts", &values[6]}};
static const tenon_attribute* attributes[] = {&attribute_list[0], &attribute_list[1], &attribute_list[2],
                                              &attribute_list[3], &attribute_list[4], &attribute_list[5],
                                              &attribute_list[6]};

static tenon_status same_as_input(const tenon_infer* call) {
    const tenon_value* x = call->node->inputs[0];
    call->set_output(call, 0, x->type, x->rank, x->dims);
    return TENON_OK;
}

/* Doubles: contiguous elements, wherever they lie. */
static void twice(const tenon_node* node, const float* const* inputs, float* output, size_t count, size_t channel) {
    (void)channel;
    for (size_t i = 0; i < count; ++i)
        output[i] = inputs[0][i] * (float)(*node->attributes[0]->i64 - 1);
}

/* Sums its attributes into each element: wrong wherever one of them does not arrive. */
static tenon_status sum_attributes(const tenon_run* call) {
    const tenon_attribute_value* const* a = call->node->attributes;
    double sum = (double)*a[0]->i64 + *a[1]->f64 + (double)*a[2]->i64 + (double)strlen(a[3]->strings[0]);
    for (uint64_t i = 0; i < a[4]->count; ++i)
        sum += (double)a[4]->i64[i];
    for (uint64_t i = 0; i < a[5]->count; ++i)
        sum += a[5]->f64[i];
    for (uint64_t i = 0; i < a[6]->count; ++i)
        sum += (double)strlen(a[6]->strings[i]);
    uint64_t count = 1;
    for (int32_t i = 0; i < call->node->inputs[0]->rank; ++i)
        count *= (uint64_t)call->node->inputs[0]->dims[i];
    const float* x = call->inputs[0];
    float* y = call->outputs[0];
    for (uint64_t i = 0; i < count; ++i)
        y[i] = x[i] + (float)sum;
    return TENON_OK;
}

static tenon_status infer_positive(const tenon_infer* call) {
    const int64_t dims[] = {-1};
    call->set_output(call, 0, call->node->inputs[0]->type, 1, dims);
    return TENON_OK;
}

/* The positive elements: how many there are depends on data. Its scratch memory and what it prepares are used. */
static tenon_status offer_positive(tenon_offer* call) {
    call->scratch_bytes = 4096;
    call->seconds = 1e-6;
    return TENON_OK;
}
static tenon_status prepare_positive(tenon_prepare* call) {
    call->prepared = malloc(sizeof(float));
    *(float*)call->prepared = 0;
    return call->inputs[0]->layout == TENON_LAYOUT_PLANAR ? TENON_OK : TENON_FAILED;
}
static tenon_status run_positive(const tenon_run* call) {
    const float* x = call->inputs[0];
    float* kept = call->scratch;
    int64_t count = 0;
    for (int64_t i = 0; i < call->node->inputs[0]->dims[0]; ++i)
        if (x[i] > *(float*)call->prepared) kept[count++] = x[i];
    if (call->cancelled(call)) return TENON_OK;
    float* y = call->allocate_output(call, 0, 1, &count);
    if (!y) return TENON_FAILED;
    memcpy(y, kept, (size_t)count * sizeof(float));
    return TENON_OK;
}

static tenon_status infer_failing(const tenon_infer* call) {
    const char* way = call->node->attributes[3]->strings[0];
    if (strcmp(way, "infer") == 0) {
        call->fail(call, "the moon is in the wrong phase");
        return TENON_FAILED;
    }
    if (strcmp(way, "silent") == 0) return 77;
    if (strcmp(way, "no output") == 0) return TENON_OK;
    if (strcmp(way, "wrong output") == 0) {
        call->set_output(call, 5, TENON_TYPE_F32, -1, NULL);
        return TENON_OK;
    }
    return same_as_input(call);
}
static tenon_status offer_failing(tenon_offer* call) {
    if (strcmp(call->node->attributes[3]->strings[0], "offer") != 0) return TENON_OK;
    call->fail(call, "only on Sundays");
    return TENON_UNSUPPORTED;
}
static tenon_status prepare_failing(tenon_prepare* call) {
    if (strcmp(call->node->attributes[3]->strings[0], "prepare") != 0) return TENON_OK;
    call->fail(call, "nothing prepared");
    return TENON_FAILED;
}
static tenon_status run_failing(const tenon_run* call) {
    call->fail(call, "out of paper");
    return TENON_FAILED;
}

static tenon_port any = {sizeof(tenon_port), TENON_TYPE_UNKNOWN, TENON_LAYOUT_PLANAR, 0, 0};
static tenon_port blocked = {sizeof(tenon_port), TENON_TYPE_F32, TENON_LAYOUT_BLOCKED, 8, 0};
static const tenon_port* ports[] = {&any};
static const tenon_port* blocked_ports[] = {&blocked};
static tenon_in_place pair = {sizeof(tenon_in_place), 0, 0};
static const tenon_in_place* pairs[] = {&pair};
static tenon_configuration ways[] = {
    {sizeof(tenon_configuration), "planar", 1, 1, ports, ports, 0, NULL},
    {sizeof(tenon_configuration), "blocked", 1, 1, blocked_ports, blocked_ports, 1, pairs}};
static const tenon_configuration* way_list[] = {&ways[0], &ways[1]};
static tenon_kernel kernel_list[] = {
    {sizeof(tenon_kernel), "sum", NULL, 1, way_list, NULL, NULL, NULL, sum_attributes},
    {sizeof(tenon_kernel), "positive", NULL, 1, way_list, offer_positive, prepare_positive, free, run_positive},
    {sizeof(tenon_kernel), "failing", NULL, 1, way_list, offer_failing, prepare_failing, NULL, run_failing}};
static const tenon_kernel* sum_kernels[] = {&kernel_list[0]};
static const tenon_kernel* positive_kernels[] = {&kernel_list[1]};
static const tenon_kernel* failing_kernels[] = {&kernel_list[2]};
static tenon_operation operation_list[] = {
    {sizeof(tenon_operation), "Sum", "cases", NULL, 1, 1, 1, 0, 7, attributes, same_as_input, NULL, 1, sum_kernels},
    {sizeof(tenon_operation), "Twice", "cases", NULL, 1, 1, 1, 0, 7, attributes, same_as_input, twice, 0, NULL},
    {sizeof(tenon_operation), "Positive", "cases", NULL, 1, 1, 1, 0, 0, NULL, infer_positive, NULL, 1,
     positive_kernels},
    {sizeof(tenon_operation), "Failing", "cases", NULL, 1, 1, 1, 0, 7, attributes, infer_failing, NULL, 1,
     failing_kernels}};
static const tenon_operation* operations[] = {&operation_list[0], &operation_list[1], &operation_list[2],
                                              &operation_list[3]};
static tenon_extension_table table = {
    sizeof(tenon_extension_table), TENON_C_API_VERSION, 0, "cases", "2.5", 4, operations};

static int fault(const char* name) {
    const char* wanted = getenv("C_TABLE_FAULT");
    return wanted && strcmp(wanted, name) == 0;
}

const tenon_extension_table* tenon_extension(const tenon_host* host) {
    if (fault("null")) return NULL;
    if (fault("refusal")) {
        host->log(host, TENON_LOG_ERROR, "needs a licence");
        return NULL;
    }
    table.size = fault("table size") ? 8 : sizeof(table) + (fault("larger") ? 64 : 0);
    table.api_version = fault("version 2") ? 2 : fault("version 0") ? 0 : 1;
    table.name = fault("no name") ? NULL : "cases";
    table.operation_count = fault("no operations") ? 0 : 4;
    table.operations = fault("null operations") ? NULL : operations;
    operations[1] = fault("null operation") ? NULL : &operation_list[1];
    operation_list[0].size = fault("operation size") ? 3 : sizeof(tenon_operation);
    operation_list[0].type = fault("empty type") ? "" : "Sum";
    operation_list[1].type = fault("twice the same") ? "Sum" : "Twice";
    operation_list[0].infer = fault("no infer") ? NULL : same_as_input;
    operation_list[0].fewest_inputs = fault("inputs") ? 2 : 1;
    operation_list[0].output_count = fault("no outputs") ? 0 : 1;
    operation_list[0].attributes = fault("null attributes") ? NULL : attributes;
    operation_list[0].kernel_count = fault("no kernels") ? 0 : 1;
    operation_list[1].most_inputs = fault("two inputs") ? 2 : 1;
    attribute_list[1].name = fault("same attribute") ? "whole" : "real";
    attribute_list[0].default_value = fault("no default") ? NULL : &values[0];
    values[0].type = fault("attribute type") ? 12 : TENON_ATTRIBUTE_I64;
    values[0].count = fault("attribute count") ? 2 : 1;
    values[0].i64 = fault("attribute null") ? NULL : &three;
    kernel_list[0].size = fault("kernel size") ? 0 : sizeof(tenon_kernel);
    kernel_list[0].run = fault("no run") ? NULL : sum_attributes;
    kernel_list[0].configuration_count = fault("no ways") ? 0 : 2;
    ways[0].input_count = fault("no ports") ? 0 : 1;
    any.layout = fault("layout") ? 9 : TENON_LAYOUT_PLANAR;
    any.type = fault("type") ? -4 : TENON_TYPE_UNKNOWN;
    blocked.layout_parameter = fault("block") ? 0 : 8;
    pair.input = fault("in place") ? 7 : 0;
    return &table;
}
