// Marks what a detector finds in pictures, through the API of 2020-21 for programs in C.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "options.h"
#include "picture_c.h"
#include "session_c.h"

/// Numbers per detection: image, label, probability, left, top, right, bottom.
enum { ROW = 7 };

typedef struct {
    Session session;
    Picture* pictures;
    /// Name of the input for the pictures' sizes, which some detectors have.
    char* size_name;
    /// Of the input for pictures, with the batch.
    dimensions_t dims;
} Sample;

static void info(const char* text) {
    printf("[ INFO ] %s\n", text);
}

static int say_versions(const ie_core_t* core, const char* device) {
    ie_core_versions_t versions;
    if (!succeeded(ie_core_get_versions(core, device, &versions), device)) return 0;
    info("Device info: ");
    for (size_t i = 0; i < versions.num_vers; ++i)
        printf("\t%s\n\t%s version ......... %zu.%zu\n\tBuild ........... %s\n", versions.versions[i].device_name,
               versions.versions[i].description, versions.versions[i].major, versions.versions[i].minor,
               versions.versions[i].build_number);
    ie_core_versions_free(&versions);
    return 1;
}

static int set_up(ie_core_t* core, const Options* options) {
    if (options->library) {
        if (!succeeded(ie_core_add_extension(core, options->library, "CPU"), options->library)) return 0;
        printf("[ INFO ] Custom extension loaded: %s\n", options->library);
    }
    if (options->configuration) {
        const ie_config_t setting = {"CONFIG_FILE", options->configuration, NULL};
        if (!succeeded(ie_core_set_config(core, &setting, options->device), options->configuration)) return 0;
        printf("[ INFO ] Config for %s device plugin custom extension loaded: %s\n", options->device,
               options->configuration);
    }
    return 1;
}

/// As many pictures as there are files, in all inputs.
static int set_batch(ie_network_t* network, size_t batch) {
    input_shapes_t shapes;
    int done = 0;
    if (!succeeded(ie_network_get_input_shapes(network, &shapes), "extents of the inputs")) return 0;
    for (size_t i = 0; i < shapes.shape_num; ++i)
        shapes.shapes[i].shape.dims[0] = batch;
    done = succeeded(ie_network_reshape(network, shapes), "cannot set the batch");
    ie_network_input_shapes_free(&shapes);
    if (done) printf("[ INFO ] Batch size is %zu\n", batch);
    return done;
}

/// Takes the name where it is one of an input for pictures or their size; otherwise it stays the caller's.
static int take_input(Sample* sample, char* name) {
    ie_network_t* network = sample->session.network;
    dimensions_t dims;
    if (!succeeded(ie_network_get_input_dims(network, name, &dims), name)) return 0;
    if (dims.ranks == 4 && (dims.dims[1] == 1 || dims.dims[1] == 3) && !sample->session.input_name) {
        sample->session.input_name = name;
        sample->dims = dims;
        return succeeded(ie_network_set_input_precision(network, name, U8), name) &&
               succeeded(ie_network_set_input_layout(network, name, NHWC), name);
    }
    if (dims.ranks == 2 && (dims.dims[1] == 3 || dims.dims[1] == 6) && !sample->size_name) {
        sample->size_name = name;
        return succeeded(ie_network_set_input_precision(network, name, FP32), name);
    }
    fprintf(stderr, "[ ERROR ] input '%s' takes neither pictures nor their size\n", name);
    return 0;
}

static int find_inputs(Sample* sample) {
    size_t count = 0;
    if (!succeeded(ie_network_get_inputs_number(sample->session.network, &count), "the inputs")) return 0;
    for (size_t i = 0; i < count; ++i) {
        char* name = NULL;
        if (!succeeded(ie_network_get_input_name(sample->session.network, i, &name), "name of an input")) return 0;
        const int good = take_input(sample, name);
        if (name != sample->session.input_name && name != sample->size_name) ie_network_name_free(&name);
        if (!good) return 0;
    }
    if (!sample->session.input_name) fprintf(stderr, "[ ERROR ] no input takes pictures\n");
    return sample->session.input_name != NULL;
}

static int find_output(Session* session) {
    size_t count = 0;
    if (!succeeded(ie_network_get_outputs_number(session->network, &count), "the outputs")) return 0;
    for (size_t i = 0; i < count && !session->output_name; ++i) {
        dimensions_t dims;
        if (!succeeded(ie_network_get_output_name(session->network, i, &session->output_name), "name of an output") ||
            !succeeded(ie_network_get_output_dims(session->network, session->output_name, &dims), "extents"))
            return 0;
        if (dims.ranks != 4 || dims.dims[3] != ROW) ie_network_name_free(&session->output_name);
    }
    if (session->output_name)
        return succeeded(ie_network_set_output_precision(session->network, session->output_name, FP32), "precision");
    fprintf(stderr, "[ ERROR ] no output has rows of 7 numbers per detection\n");
    return 0;
}

/// The pictures one behind the other in the memory of the input, each in the size of the network.
static int fill_pictures(Sample* sample, const Options* options) {
    Session* session = &sample->session;
    const size_t channels = sample->dims.dims[1], height = sample->dims.dims[2], width = sample->dims.dims[3];
    ie_blob_buffer_t memory;
    if (!succeeded(ie_infer_request_get_blob(session->request, session->input_name, &session->input), "the input") ||
        !succeeded(ie_blob_get_buffer(session->input, &memory), "memory of the input"))
        return 0;
    for (size_t i = 0; i < options->file_count; ++i)
        if (!read_picture(options->files[i], channels, &sample->pictures[i]) ||
            !resize_picture(&sample->pictures[i], height, width,
                            (uint8_t*)memory.buffer + i * height * width * channels))
            return 0;
    return 1;
}

/// Height, width and ones, per picture.
static int fill_sizes(Sample* sample) {
    ie_blob_t* blob = NULL;
    ie_blob_buffer_t memory;
    dimensions_t dims;
    int done = 0;
    if (!sample->size_name) return 1;
    if (!succeeded(ie_infer_request_get_blob(sample->session.request, sample->size_name, &blob), "the sizes")) return 0;
    done = succeeded(ie_blob_get_buffer(blob, &memory), "memory of the sizes") &&
           succeeded(ie_blob_get_dims(blob, &dims), "extents of the sizes");
    for (size_t i = 0; done && i < dims.dims[0] * dims.dims[1]; ++i) {
        const size_t place = i % dims.dims[1];
        ((float*)memory.buffer)[i] = place < 2 ? (float)sample->dims.dims[2 + place] : 1.0F;
    }
    ie_blob_free(&blob);
    return done;
}

/// Says what was found, and marks in the pictures what was found with a probability of more than a half.
static int report_detections(Sample* sample, size_t picture_count) {
    size_t count = 0;
    const float* rows = read_output(&sample->session, &count);
    if (!rows) return 0;
    // An image of -1 ends the list.
    for (size_t i = 0; i < count / ROW && rows[ROW * i] >= 0; ++i) {
        const float* row = rows + ROW * i;
        const size_t image = (size_t)row[0];
        if (image >= picture_count) {
            fprintf(stderr, "[ ERROR ] a detection names an image that was not given\n");
            return 0;
        }
        Picture* picture = &sample->pictures[image];
        const float width = (float)picture->width, height = (float)picture->height;
        const int left = (int)(row[3] * width), top = (int)(row[4] * height);
        const int right = (int)(row[5] * width), bottom = (int)(row[6] * height);
        printf("[%zu,%d] element, prob = %g    (%d,%d)-(%d,%d) batch id : %zu", i, (int)row[1], row[2], left, top,
               right, bottom, image);
        if (row[2] > 0.5F) {
            draw_box(picture, left, top, right, bottom);
            printf(" WILL BE PRINTED!");
        }
        printf("\n");
    }
    return 1;
}

static int write_pictures(const Sample* sample, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        char path[64];
        snprintf(path, sizeof(path), "out_%zu.bmp", i);
        if (!write_picture(path, &sample->pictures[i])) return 0;
        printf("[ INFO ] Image %s created!\n", path);
    }
    return 1;
}

static int detect(Sample* sample, const Options* options) {
    Session* session = &sample->session;
    printf("[ INFO ] Files were added: %zu\n", options->file_count);
    for (size_t i = 0; i < options->file_count; ++i)
        printf("[ INFO ]     %s\n", options->files[i]);
    info("Loading Inference Engine");
    if (!succeeded(ie_core_create("", &session->core), "cannot start the engine")) return 0;
    if (!say_versions(session->core, options->device) || !set_up(session->core, options)) return 0;
    info("Loading network files:");
    info(options->model);
    if (!succeeded(ie_core_read_network(session->core, options->model, NULL, &session->network), options->model))
        return 0;
    info("Preparing input blobs");
    if (!set_batch(session->network, options->file_count) || !find_inputs(sample) || !find_output(session)) return 0;
    info("Loading model to the device");
    if (!load_network(session, options->device)) return 0;
    info("Create infer request");
    sample->pictures = calloc(options->file_count, sizeof(Picture));
    if (!sample->pictures || !fill_pictures(sample, options) || !fill_sizes(sample)) return 0;
    info("Start inference");
    if (!succeeded(ie_infer_request_infer_async(session->request), "the inference") ||
        !succeeded(ie_infer_request_wait(session->request, -1), "the inference"))
        return 0;
    info("Processing output blobs");
    if (!report_detections(sample, options->file_count) || !write_pictures(sample, options->file_count)) return 0;
    info("Execution successful");
    printf("\n%s\n", SAMPLE_NOTE);
    return 1;
}

int main(int argc, char** argv) {
    Options options = {0};
    Sample sample = {0};
    ie_version_t version = ie_c_api_version();
    int done = 0;
    printf("[ INFO ] InferenceEngine: \n\tBuild ........... %s\n", version.api_version ? version.api_version : "");
    ie_version_free(&version);
    info("Parsing input parameters");
    done = read_options(argc, argv, &options);
    if (done && options.help)
        print_usage();
    else
        done = done && detect(&sample, &options);
    close_session(&sample.session);
    ie_network_name_free(&sample.size_name);
    for (size_t i = 0; sample.pictures && i < options.file_count; ++i)
        free_picture(&sample.pictures[i]);
    free(sample.pictures);
    free_options(&options);
    return done ? 0 : 1;
}
