#include "import_model.hpp"

#include <algorithm>

#include "onnx_import/onnx.hpp"
#include "openvino/frontend/exception.hpp"
#include "openvino/frontend/onnx/visibility.hpp"
#include "runtime/framework_reading.hpp"

namespace ngraph {
namespace onnx_import {

std::shared_ptr<ov::Model> import_model(const tenon::Registry& registry, const tenon::ModelSource& source) {
    using ov::frontend::onnx::framework_name;
    const auto known = registry.frameworks();
    FRONT_END_INITIALIZATION_CHECK(std::find(known.begin(), known.end(), framework_name) != known.end(),
                                   "Unable to read ", source.name(), ": this engine has no reader for models of '",
                                   framework_name, "'; it has readers for: ", tenon::list_of_names(known),
                                   ". Where an extension library has one, add the library to an ov::Core and call its "
                                   "read_model; or convert the model to one of these");
    return tenon::read_model_of(registry, framework_name, source);
}

std::shared_ptr<Function> import_onnx_model(std::istream& stream, const std::string& model_path) {
    auto source = tenon::source_of({&stream});
    source.path = model_path;
    return import_model(*tenon::Registry::built_in(), source);
}

std::shared_ptr<Function> import_onnx_model(const std::string& file_path) {
    return import_model(*tenon::Registry::built_in(), tenon::source_of({file_path}));
}

}  // namespace onnx_import
}  // namespace ngraph
