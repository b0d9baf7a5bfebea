// Classifies a picture through the API of 2020-21 for programs in C.
#include <stdio.h>

#include "picture_c.h"
#include "ranking_c.h"
#include "session_c.h"

/// Says that the user gives bytes as they lie in a picture, of any size, and takes probabilities in FP32.
static int describe_ports(Session* session, size_t* channels) {
    dimensions_t dims;
    if (!succeeded(ie_network_get_input_dims(session->network, session->input_name, &dims), "extents of the input"))
        return 0;
    if (dims.ranks != 4 || dims.dims[0] != 1 || (dims.dims[1] != 1 && dims.dims[1] != 3)) {
        fprintf(stderr, "[ ERROR ] expected an input for one picture of 1 or 3 channels\n");
        return 0;
    }
    *channels = dims.dims[1];
    return succeeded(ie_network_set_input_precision(session->network, session->input_name, U8), "precision") &&
           succeeded(ie_network_set_input_layout(session->network, session->input_name, NHWC), "layout") &&
           succeeded(ie_network_set_input_resize_algorithm(session->network, session->input_name, RESIZE_BILINEAR),
                     "resizing") &&
           succeeded(ie_network_set_output_precision(session->network, session->output_name, FP32), "precision");
}

static int give_picture(Session* session, const Picture* picture) {
    const tensor_desc_t desc = {NHWC, {4, {1, picture->channels, picture->height, picture->width}}, U8};
    const size_t size = picture->channels * picture->height * picture->width;
    return succeeded(ie_blob_make_memory_from_preallocated(&desc, picture->bytes, size, &session->input),
                     "blob of the picture") &&
           succeeded(ie_infer_request_set_blob(session->request, session->input_name, session->input), "the input");
}

static int classify(Session* session, Picture* picture, char** argv, const char* library) {
    size_t channels = 0, classes = 0;
    const float* probabilities = NULL;
    if (!succeeded(ie_core_create("", &session->core), "cannot start the engine")) return 0;
    // Before the network is read: its operations must be known then.
    if (library && !succeeded(ie_core_add_extension(session->core, library, "CPU"), library)) return 0;
    if (!succeeded(ie_core_read_network(session->core, argv[1], NULL, &session->network), argv[1])) return 0;
    if (!find_single_ports(session) || !describe_ports(session, &channels) || !load_network(session, argv[3])) return 0;
    if (!read_picture(argv[2], channels, picture) || !give_picture(session, picture)) return 0;
    if (!succeeded(ie_infer_request_infer(session->request), "the inference failed")) return 0;
    probabilities = read_output(session, &classes);
    if (!probabilities) return 0;
    print_ranking(argv[2], probabilities, classes, argv[1]);
    puts(SAMPLE_NOTE);
    return 1;
}

int main(int argc, char** argv) {
    Session session = {0};
    Picture picture = {0};
    int done = 0;
    if (argc != 4 && argc != 5) {
        printf("Usage : %s <path_to_model> <path_to_image> <device_name> [<extension_library>]\n", argv[0]);
        return 1;
    }
    done = classify(&session, &picture, argv, argc == 5 ? argv[4] : NULL);
    close_session(&session);
    free_picture(&picture);
    return done ? 0 : 1;
}
