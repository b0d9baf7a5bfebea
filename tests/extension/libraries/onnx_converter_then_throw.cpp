#include <onnx_import/onnx_utils.hpp>
#include <openvino/core/extension.hpp>
#include <stdexcept>

namespace {

std::vector<ov::Extension::Ptr> fail() {
    ngraph::onnx_import::register_operator("Twice", 1, "com.example",
                                           [](const ngraph::onnx_import::Node& node) { return node.get_ng_inputs(); });
    throw std::runtime_error("after the first registration");
}

}  // namespace

OPENVINO_CREATE_EXTENSIONS(fail())
