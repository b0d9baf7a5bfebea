/* y = (x + sqrt(x * x + softness)) / 2 for each element: a smooth ReLU. At softness 0 it is ReLU itself. */

#include <math.h>
#include <stddef.h>
#include <tenon/c_api.h>

/* Attributes: name, and the value where a model does not give one. */

static const double softness_default = 4;
static const tenon_attribute_value softness_value = {
    .size = sizeof(tenon_attribute_value), .type = TENON_ATTRIBUTE_F64, .count = 1, .f64 = &softness_default};
static const tenon_attribute softness = {
    .size = sizeof(tenon_attribute), .name = "softness", .default_value = &softness_value};
static const tenon_attribute* const attributes[] = {&softness};

static double softness_of(const tenon_node* node) {
    return *node->attributes[0]->f64;
}

/* Type and shape of the output: those of the input, whatever is known of them. */

static tenon_status infer(const tenon_infer* call) {
    const tenon_value* x = call->node->inputs[0];
    if (softness_of(call->node) < 0) {
        call->fail(call, "softness must not be negative");
        return TENON_FAILED;
    }
    call->set_output(call, 0, x->type, x->rank, x->dims);
    return TENON_OK;
}

/* The kernel: two layouts, in which it does the same, so that no neighbour has to change its own. */

static const tenon_port channels_last = {
    .size = sizeof(tenon_port), .type = TENON_TYPE_F32, .layout = TENON_LAYOUT_CHANNELS_LAST};
static const tenon_port planar = {.size = sizeof(tenon_port), .type = TENON_TYPE_F32, .layout = TENON_LAYOUT_PLANAR};
static const tenon_port* const channels_last_ports[] = {&channels_last};
static const tenon_port* const planar_ports[] = {&planar};
static const tenon_in_place in_place = {.size = sizeof(tenon_in_place), .output = 0, .input = 0};
static const tenon_in_place* const in_place_pairs[] = {&in_place};
static const tenon_configuration configuration_channels_last = {
    .size = sizeof(tenon_configuration),
    .name = "squareplus:nhwc",
    .input_count = 1,
    .output_count = 1,
    .inputs = channels_last_ports,
    .outputs = channels_last_ports,
    .in_place_count = 1,
    .in_place = in_place_pairs,
};
static const tenon_configuration configuration_planar = {
    .size = sizeof(tenon_configuration),
    .name = "squareplus:planar",
    .input_count = 1,
    .output_count = 1,
    .inputs = planar_ports,
    .outputs = planar_ports,
    .in_place_count = 1,
    .in_place = in_place_pairs,
};
static const tenon_configuration* const configurations[] = {&configuration_channels_last, &configuration_planar};

static tenon_status offer(tenon_offer* call) {
    const tenon_type type = call->node->inputs[0]->type;
    if (type == TENON_TYPE_F32 || type == TENON_TYPE_F16 || type == TENON_TYPE_BF16) return TENON_OK;
    call->fail(call, "elements that are not real numbers");
    return TENON_UNSUPPORTED;
}

struct work {
    const float* x;
    float* y;
    float softness;
};

static void compute(void* context, uint64_t first, uint64_t last) {
    const struct work* work = context;
    for (uint64_t i = first; i < last; ++i) {
        const float x = work->x[i];
        work->y[i] = (x + sqrtf(x * x + work->softness)) / 2;
    }
}

static tenon_status run(const tenon_run* call) {
    const tenon_value* x = call->node->inputs[0];
    /* Fewer elements than this are not worth waking another thread. */
    const uint64_t grain = 4096;
    uint64_t count = 1;
    struct work work;
    for (int32_t i = 0; i < x->rank; ++i)
        count *= (uint64_t)x->dims[i];
    work.x = call->inputs[0];
    work.y = call->outputs[0];
    work.softness = (float)softness_of(call->node);
    call->parallel_for(call, count, grain, compute, &work);
    return TENON_OK;
}

static const tenon_kernel kernel = {
    .size = sizeof(tenon_kernel),
    .name = "squareplus",
    .device = "CPU",
    .configuration_count = sizeof(configurations) / sizeof(configurations[0]),
    .configurations = configurations,
    .offer = offer,
    .run = run,
};
static const tenon_kernel* const kernels[] = {&kernel};

/* The operation, and what the library brings. */

static const tenon_operation squareplus = {
    .size = sizeof(tenon_operation),
    .type = "Squareplus",
    .opset = "extension",
    .fewest_inputs = 1,
    .most_inputs = 1,
    .output_count = 1,
    .attribute_count = sizeof(attributes) / sizeof(attributes[0]),
    .attributes = attributes,
    .infer = infer,
    .kernel_count = sizeof(kernels) / sizeof(kernels[0]),
    .kernels = kernels,
};
static const tenon_operation* const operations[] = {&squareplus};
static const tenon_extension_table table = {
    .size = sizeof(tenon_extension_table),
    .api_version = TENON_C_API_VERSION,
    .name = "template_c",
    .version = "1.0",
    .operation_count = sizeof(operations) / sizeof(operations[0]),
    .operations = operations,
};

const tenon_extension_table* tenon_extension(const tenon_host* host) {
    if (host->newest_version >= TENON_C_API_VERSION && host->oldest_version <= TENON_C_API_VERSION) return &table;
    host->log(host, TENON_LOG_ERROR, "it follows version 1 of the C interface");
    return NULL;
}
