#pragma once

#include <memory>
#include <string>
#include <vector>

#include "layer.hpp"
#include "openvino/core/attribute_visitor.hpp"
#include "read_context.hpp"

namespace tenon::ir {

/// Gives a node the attributes that its layer's `data` element, bodies and port maps hold; what is not there keeps its
/// value.
class AttributeReader : public ov::AttributeVisitor {
public:
    /// `where` names the layer; `depth` counts the bodies around it.
    AttributeReader(const Layer& layer, ReadContext& context, std::string where, size_t depth)
        : m_layer(layer), m_context(context), m_where(std::move(where)), m_depth(depth) {}

    void on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<void*>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<int8_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<int16_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<int32_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<uint8_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<uint16_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<uint32_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<uint64_t>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<float>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int8_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int16_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int32_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint8_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint16_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint32_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<double>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) override;
    void on_adapter(const std::string& name, ov::ValueAccessor<std::shared_ptr<ov::Model>>& adapter) override;
    using ov::AttributeVisitor::on_adapter;

private:
    bool read_core_value(const std::string& name, ov::ValueAccessor<void>& adapter);
    bool read_graph_value(const std::string& name, ov::ValueAccessor<void>& adapter);
    /// The attribute's text; null when it is not there.
    const char* find(const std::string& name) const;
    std::string where(const std::string& name) const { return m_where + ", attribute '" + name + "'"; }

    template <typename T>
    void set_number(const std::string& name, ov::ValueAccessor<T>& adapter);
    template <typename T>
    void set_numbers(const std::string& name, ov::ValueAccessor<std::vector<T>>& adapter);
    template <typename Set>
    void set_from_text(const std::string& name, const Set& set);

    const Layer& m_layer;
    ReadContext& m_context;
    std::string m_where;
    size_t m_depth;
};

}  // namespace tenon::ir
