#include "openvino/runtime/compiled_model.hpp"

#include "compiled_model_impl.hpp"
#include "infer_request_impl.hpp"
#include "port_lookup.hpp"

namespace ov {

using tenon::find_port;

tenon::CompiledModelImpl& CompiledModel::impl() const {
    OPENVINO_ASSERT(m_impl, "the CompiledModel is empty; it must come from Core::compile_model");
    return *m_impl;
}

std::shared_ptr<const Model> CompiledModel::get_runtime_model() const {
    return impl().runtime_model();
}

const std::vector<Output<const Node>>& CompiledModel::inputs() const {
    return impl().inputs();
}
Output<const Node> CompiledModel::input() const {
    return inputs()[find_port(inputs(), "input")];
}
Output<const Node> CompiledModel::input(size_t index) const {
    return inputs()[find_port(inputs(), "input", index)];
}
Output<const Node> CompiledModel::input(const std::string& name) const {
    return inputs()[find_port(inputs(), "input", name)];
}
const std::vector<Output<const Node>>& CompiledModel::outputs() const {
    return impl().outputs();
}
Output<const Node> CompiledModel::output() const {
    return outputs()[find_port(outputs(), "output")];
}
Output<const Node> CompiledModel::output(size_t index) const {
    return outputs()[find_port(outputs(), "output", index)];
}
Output<const Node> CompiledModel::output(const std::string& name) const {
    return outputs()[find_port(outputs(), "output", name)];
}

InferRequest CompiledModel::create_infer_request() {
    impl();
    return InferRequest(std::make_shared<tenon::InferRequestImpl>(m_impl));
}

void CompiledModel::export_model(std::ostream& stream) {
    tenon::write(impl().exported(), stream);
}

void CompiledModel::release_memory() {
    impl();
}

void CompiledModel::set_property(const AnyMap& properties) {
    impl().set_property(properties);
}
Any CompiledModel::get_property(const std::string& name) const {
    return impl().get_property(name);
}

}  // namespace ov
