#include "extension/registry.hpp"
#include "onnx_import/onnx.hpp"
#include "openvino/frontend/onnx/visibility.hpp"
#include "runtime/framework_reading.hpp"

namespace ngraph {
namespace onnx_import {

using ov::frontend::onnx::framework_name;

std::shared_ptr<Function> import_onnx_model(std::istream& stream, const std::string& model_path) {
    auto source = tenon::source_of({&stream});
    source.path = model_path;
    return tenon::read_model_of(*tenon::Registry::built_in(), framework_name, source);
}

std::shared_ptr<Function> import_onnx_model(const std::string& file_path) {
    return tenon::read_model_of(*tenon::Registry::built_in(), framework_name, tenon::source_of({file_path}));
}

}  // namespace onnx_import
}  // namespace ngraph
