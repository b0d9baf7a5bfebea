#include <iterator>
#include <memory>

#include "c_api.hpp"

namespace {

namespace ie = InferenceEngine;

using ie::c_api::answer;
using ie::c_api::copy_of;

/// The input or output of that name; throws `NotFound`.
template <class Ports>
typename Ports::mapped_type find(const Ports& ports, const char* name) {
    const auto found = ports.find(name);
    if (found == ports.end()) IE_THROW(NotFound) << "the network has no input or output '" << name << "' there";
    return found->second;
}

ie::InputInfo::Ptr input_of(const ie_network_t* network, const char* name) {
    return find(network->object.getInputsInfo(), name);
}

ie::DataPtr output_of(const ie_network_t* network, const char* name) {
    return find(network->object.getOutputsInfo(), name);
}

template <class Ports>
char* copy_of_name(const Ports& ports, size_t number) {
    if (number >= ports.size())
        IE_THROW(OutOfBounds) << "expected a number below " << ports.size() << ", found " << number;
    return copy_of(std::next(ports.begin(), static_cast<std::ptrdiff_t>(number))->first);
}

template <class Number>
void expect_at_most(Number number, Number last) {
    if (static_cast<unsigned>(number) > static_cast<unsigned>(last))
        IE_THROW(ParameterMismatch) << "expected a number up to " << last << ", found "
                                    << static_cast<unsigned>(number);
}

}  // namespace

void ie_network_free(ie_network_t** network) {
    ie::c_api::release(network);
}

IEStatusCode ie_network_get_name(const ie_network_t* network, char** name) {
    return answer({network, name}, [&] { *name = copy_of(network->object.getName()); });
}

void ie_network_name_free(char** name) {
    if (!name) return;
    ie::c_api::free_copy(*name);
    *name = nullptr;
}

IEStatusCode ie_network_get_inputs_number(const ie_network_t* network, size_t* size_result) {
    return answer({network, size_result}, [&] { *size_result = network->object.getInputsInfo().size(); });
}

IEStatusCode ie_network_get_input_name(const ie_network_t* network, size_t number, char** name) {
    return answer({network, name}, [&] { *name = copy_of_name(network->object.getInputsInfo(), number); });
}

IEStatusCode ie_network_get_input_precision(const ie_network_t* network, const char* input_name,
                                            precision_e* prec_result) {
    return answer({network, input_name, prec_result}, [&] {
        *prec_result = static_cast<precision_e>(input_of(network, input_name)->getPrecision().getPrecVal());
    });
}

IEStatusCode ie_network_set_input_precision(ie_network_t* network, const char* input_name, const precision_e p) {
    return answer({network, input_name},
                  [&] { input_of(network, input_name)->setPrecision(ie::c_api::precision_of(p)); });
}

IEStatusCode ie_network_get_input_layout(const ie_network_t* network, const char* input_name, layout_e* layout_result) {
    return answer({network, input_name, layout_result},
                  [&] { *layout_result = static_cast<layout_e>(input_of(network, input_name)->getLayout()); });
}

IEStatusCode ie_network_set_input_layout(ie_network_t* network, const char* input_name, const layout_e l) {
    return answer({network, input_name}, [&] { input_of(network, input_name)->setLayout(ie::c_api::layout_of(l)); });
}

IEStatusCode ie_network_get_input_dims(const ie_network_t* network, const char* input_name, dimensions_t* dims_result) {
    return answer({network, input_name, dims_result}, [&] {
        *dims_result = ie::c_api::dimensions_of(input_of(network, input_name)->getTensorDesc().getDims());
    });
}

IEStatusCode ie_network_get_input_resize_algorithm(const ie_network_t* network, const char* input_name,
                                                   resize_alg_e* resize_alg_result) {
    return answer({network, input_name, resize_alg_result}, [&] {
        *resize_alg_result =
            static_cast<resize_alg_e>(input_of(network, input_name)->getPreProcess().getResizeAlgorithm());
    });
}

IEStatusCode ie_network_set_input_resize_algorithm(ie_network_t* network, const char* input_name,
                                                   const resize_alg_e resize_algo) {
    return answer({network, input_name}, [&] {
        expect_at_most(resize_algo, RESIZE_AREA);
        input_of(network, input_name)
            ->getPreProcess()
            .setResizeAlgorithm(static_cast<ie::ResizeAlgorithm>(resize_algo));
    });
}

IEStatusCode ie_network_get_color_format(const ie_network_t* network, const char* input_name,
                                         colorformat_e* colformat_result) {
    return answer({network, input_name, colformat_result}, [&] {
        *colformat_result = static_cast<colorformat_e>(input_of(network, input_name)->getPreProcess().getColorFormat());
    });
}

IEStatusCode ie_network_set_color_format(ie_network_t* network, const char* input_name,
                                         const colorformat_e color_format) {
    return answer({network, input_name}, [&] {
        expect_at_most(color_format, I420);
        input_of(network, input_name)->getPreProcess().setColorFormat(static_cast<ie::ColorFormat>(color_format));
    });
}

IEStatusCode ie_network_get_input_shapes(ie_network_t* network, input_shapes_t* shapes) {
    return answer({network, shapes}, [&] {
        const auto found = network->object.getInputShapes();
        input_shapes_t made{std::make_unique<input_shape_t[]>(found.size()).release(), found.size()};
        std::unique_ptr<input_shapes_t, decltype(&ie_network_input_shapes_free)> guard(&made,
                                                                                       ie_network_input_shapes_free);
        input_shape_t* next = made.shapes;
        for (const auto& [name, dims] : found) {
            next->shape = ie::c_api::dimensions_of(dims);
            next->name = copy_of(name);
            ++next;
        }
        *shapes = *guard.release();
    });
}

void ie_network_input_shapes_free(input_shapes_t* shapes) {
    if (!shapes || !shapes->shapes) return;
    for (size_t i = 0; i < shapes->shape_num; ++i)
        ie::c_api::free_copy(shapes->shapes[i].name);
    delete[] shapes->shapes;
    *shapes = {nullptr, 0};
}

IEStatusCode ie_network_reshape(ie_network_t* network, const input_shapes_t shapes) {
    return answer({network}, [&] {
        ie::ICNNNetwork::InputShapes wanted;
        for (size_t i = 0; i < shapes.shape_num; ++i) {
            if (!shapes.shapes || !shapes.shapes[i].name)
                IE_THROW() << "ie_network_reshape: shape " << i << " of " << shapes.shape_num << " has no name";
            wanted[shapes.shapes[i].name] = ie::c_api::dims_of(shapes.shapes[i].shape);
        }
        network->object.reshape(wanted);
    });
}

IEStatusCode ie_network_get_outputs_number(const ie_network_t* network, size_t* size_result) {
    return answer({network, size_result}, [&] { *size_result = network->object.getOutputsInfo().size(); });
}

IEStatusCode ie_network_get_output_name(const ie_network_t* network, const size_t number, char** name) {
    return answer({network, name}, [&] { *name = copy_of_name(network->object.getOutputsInfo(), number); });
}

IEStatusCode ie_network_get_output_precision(const ie_network_t* network, const char* output_name,
                                             precision_e* prec_result) {
    return answer({network, output_name, prec_result}, [&] {
        *prec_result = static_cast<precision_e>(output_of(network, output_name)->getPrecision().getPrecVal());
    });
}

IEStatusCode ie_network_set_output_precision(ie_network_t* network, const char* output_name, const precision_e p) {
    return answer({network, output_name},
                  [&] { output_of(network, output_name)->setPrecision(ie::c_api::precision_of(p)); });
}

IEStatusCode ie_network_get_output_layout(const ie_network_t* network, const char* output_name,
                                          layout_e* layout_result) {
    return answer({network, output_name, layout_result},
                  [&] { *layout_result = static_cast<layout_e>(output_of(network, output_name)->getLayout()); });
}

IEStatusCode ie_network_set_output_layout(ie_network_t* network, const char* output_name, const layout_e l) {
    return answer({network, output_name}, [&] { output_of(network, output_name)->setLayout(ie::c_api::layout_of(l)); });
}

IEStatusCode ie_network_get_output_dims(const ie_network_t* network, const char* output_name,
                                        dimensions_t* dims_result) {
    return answer({network, output_name, dims_result}, [&] {
        *dims_result = ie::c_api::dimensions_of(output_of(network, output_name)->getTensorDesc().getDims());
    });
}
