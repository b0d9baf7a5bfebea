#pragma once

#include <memory>
#include <string>

#include "layer_graph.hpp"
#include "openvino/core/model.hpp"
#include "read_context.hpp"

namespace tenon::ir {

/// Makes a model of the layers and edges of a network or of a body.
class ModelBuilder {
public:
    /// `where` names the file and the body; `depth` counts the bodies around it. Throws when there are too many.
    ModelBuilder(ReadContext& context, std::string where, size_t depth);

    std::shared_ptr<ov::Model> build(const pugi::xml_node& root, const std::string& name);

private:
    ov::OutputVector inputs_of(size_t layer) const;
    void collect(const std::shared_ptr<ov::Node>& node);
    void order_reads_before_assigns();

    ReadContext& m_context;
    std::string m_where;
    size_t m_depth;
    LayerGraph m_graph;
    std::vector<std::shared_ptr<ov::Node>> m_nodes;
    ov::ParameterVector m_parameters;
    ov::ResultVector m_results;
    ov::SinkVector m_sinks;
    std::vector<std::shared_ptr<ov::Node>> m_reads;
};

}  // namespace tenon::ir
