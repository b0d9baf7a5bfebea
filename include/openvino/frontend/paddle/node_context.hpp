#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/paddle/decoder.hpp"
#include "openvino/frontend/paddle/visibility.hpp"

namespace ov {
namespace frontend {
namespace paddle {

/// A node of a PaddlePaddle model: what its decoder says, and its inputs, by port, as nodes of the engine.
/// A port that is asked for and is none throws GeneralFailure.
class PADDLE_FRONTEND_API NodeContext : public ov::frontend::NodeContext {
public:
    using Ptr = std::shared_ptr<NodeContext>;

    NodeContext(const std::shared_ptr<DecoderBase>& decoder, NamedInputs inputs);
    ~NodeContext() override;

    using ov::frontend::NodeContext::get_input;
    using ov::frontend::NodeContext::get_input_size;
    bool has_input(const std::string& name) const;
    /// The only input of the port.
    Output<Node> get_input(const std::string& name) const override;
    Output<Node> get_input(const std::string& name, int idx) const override;
    size_t get_input_size(const std::string& name) const override;
    OutputVector get_ng_inputs(const std::string& name) const;
    OutputVector get_all_ng_inputs() const;

    std::vector<OutPortName> get_output_names() const { return m_decoder->get_output_names(); }
    std::vector<TensorName> get_output_var_names(const std::string& port_name) const {
        return m_decoder->get_output_var_names(port_name);
    }
    std::vector<TensorName> get_input_var_names(const std::string& port_name) const {
        return m_decoder->get_input_var_names(port_name);
    }
    element::Type get_out_port_type(const std::string& port_name) const {
        return m_decoder->get_out_port_type(port_name);
    }
    size_t get_output_size(const std::string& port_name) const { return m_decoder->get_output_size(port_name); }
    std::vector<std::pair<element::Type, PartialShape>> get_output_port_infos(const std::string& port_name) const {
        return m_decoder->get_output_port_infos(port_name);
    }
    int64_t get_version() const { return m_decoder->get_version(); }
    Any get_attribute_as_any(const std::string& name) const override { return m_decoder->get_attribute(name); }

    /// The one output of `node` under those of the framework node's outputs that are among the names.
    NamedOutputs default_single_output_mapping(const std::shared_ptr<Node>& node,
                                               const std::vector<OutPortName>& required_names) const;

private:
    Any apply_additional_conversion_rules(const Any& any, const std::type_info& type_info) const override;
    const OutputVector& port(const std::string& name) const;

    std::shared_ptr<DecoderBase> m_decoder;
    NamedInputs m_inputs;
};

using CreatorFunction = std::function<NamedOutputs(const NodeContext&)>;
using TranslatorDictionaryType = std::map<std::string, CreatorFunction>;

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
