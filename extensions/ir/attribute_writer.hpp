#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "model_writer.hpp"
#include "openvino/core/attribute_visitor.hpp"
#include "openvino/op/constant.hpp"

namespace tenon::ir {

/// Writes a node's attributes to the `data` element of its layer, and its bodies and port maps beside it.
class AttributeWriter : public ov::AttributeVisitor {
public:
    AttributeWriter(pugi::xml_node layer, pugi::xml_node data, const ov::Node& node, WriteContext& context)
        : m_layer(layer), m_data(data), m_node(node), m_context(context) {}

    void write_constant(const ov::op::v0::Constant& constant);

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
    bool write_core_value(const std::string& name, ov::ValueAccessor<void>& adapter);
    bool write_graph_value(const std::string& name, ov::ValueAccessor<void>& adapter);
    void write(const std::string& name, const std::string& text);
    void write_blob(std::string_view bytes, size_t alignment, std::shared_ptr<const void> owner);

    pugi::xml_node m_layer;
    pugi::xml_node m_data;
    const ov::Node& m_node;
    WriteContext& m_context;
    std::vector<std::pair<std::string, std::shared_ptr<ov::Model>>> m_bodies;
};

}  // namespace tenon::ir
