#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/tensorflow_lite/decoder.hpp"
#include "openvino/frontend/tensorflow_lite/visibility.hpp"

namespace ov {
namespace frontend {
namespace tensorflow_lite {

/// Each gives one converted body of a node.
using SubGraphFuncs = std::vector<std::function<std::shared_ptr<Model>()>>;

/// A node of a TensorFlow Lite model: what its decoder says, and its inputs as nodes of the engine.
class TENSORFLOW_LITE_FRONTEND_API NodeContext : public ov::frontend::NodeContext {
public:
    using Ptr = std::shared_ptr<NodeContext>;

    NodeContext(const std::shared_ptr<DecoderBase>& decoder, const OutputVector& inputs,
                const SubGraphFuncs& subgraph_functions = {});
    ~NodeContext() override;

    using ov::frontend::NodeContext::get_input;
    using ov::frontend::NodeContext::get_input_size;
    bool has_input(const size_t& port_index) const { return port_index < m_inputs.size(); }
    size_t get_input_size() const override { return m_inputs.size(); }
    Output<Node> get_input(int port_index) const override;
    OutputVector get_inputs() const { return m_inputs; }
    const std::string& get_name() const override;
    Any get_attribute_as_any(const std::string& name) const override;
    size_t get_subgraph_size() const override { return m_subgraphs.size(); }
    std::shared_ptr<Model> get_subgraph(int idx) const override;
    std::shared_ptr<DecoderBase> get_decoder() const { return m_decoder; }

private:
    std::shared_ptr<DecoderBase> m_decoder;
    OutputVector m_inputs;
    SubGraphFuncs m_subgraphs;
};

using CreatorFunction = std::function<OutputVector(const NodeContext&)>;
using TranslatorDictionaryType = std::map<std::string, CreatorFunction>;

}  // namespace tensorflow_lite
}  // namespace frontend
}  // namespace ov
