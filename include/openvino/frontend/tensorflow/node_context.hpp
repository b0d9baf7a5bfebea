#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/tensorflow/decoder.hpp"
#include "openvino/frontend/tensorflow/visibility.hpp"

namespace ov {
namespace frontend {
namespace tensorflow {

/// A node of a TensorFlow model: what its decoder says, and its inputs as nodes of the engine.
class TENSORFLOW_FRONTEND_API NodeContext : public ov::frontend::NodeContext {
public:
    using Ptr = std::shared_ptr<NodeContext>;

    NodeContext(const std::shared_ptr<DecoderBase>& decoder, const OutputVector& inputs);
    ~NodeContext() override;

    using ov::frontend::NodeContext::get_input;
    using ov::frontend::NodeContext::get_input_size;
    bool has_input(const size_t& port_index) const { return port_index < m_inputs.size(); }
    size_t get_input_size() const override { return m_inputs.size(); }
    Output<Node> get_input(int port_index) const override;
    Output<Node> get_input_by_reference(int port_index) const override;
    const std::string& get_name() const override;
    Any get_attribute_as_any(const std::string& name) const override;
    std::shared_ptr<DecoderBase> get_decoder() const { return m_decoder; }

private:
    std::shared_ptr<DecoderBase> m_decoder;
    OutputVector m_inputs;
};

using CreatorFunctionIndexed = std::function<OutputVector(const NodeContext&)>;
using CreatorFunctionNamedAndIndexed = std::function<NamedOutputVector(const NodeContext&)>;

/// A conversion in either form.
class TENSORFLOW_FRONTEND_API CreatorFunction {
public:
    CreatorFunction() = default;
    CreatorFunction(CreatorFunctionIndexed function);
    CreatorFunction(CreatorFunctionNamedAndIndexed function);

    /// Throws GeneralFailure when there is no function.
    NamedOutputVector operator()(const NodeContext& node) const;
    explicit operator bool() const { return static_cast<bool>(m_function); }

private:
    CreatorFunctionNamedAndIndexed m_function;
};

using TranslatorDictionaryType = std::map<std::string, CreatorFunction>;

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov
