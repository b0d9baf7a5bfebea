#pragma once

#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "openvino/op/util/multi_subgraph_base.hpp"

namespace ov {
namespace op {
namespace util {

/// What is known about an operation that no class exists for: its type, its opset id and its attributes as text.
class OPENVINO_API FrameworkNodeAttrs {
public:
    using attrs_t = std::unordered_map<std::string, std::string>;
    using iterator = attrs_t::iterator;
    using const_iterator = attrs_t::const_iterator;

    void set_opset_name(const std::string& opset_name) { m_opset_name = opset_name; }
    void set_type_name(const std::string& type_name) { m_type_name = type_name; }
    const std::string& get_opset_name() const { return m_opset_name; }
    const std::string& get_type_name() const { return m_type_name; }

    iterator begin() { return m_attributes.begin(); }
    iterator end() { return m_attributes.end(); }
    const_iterator begin() const { return m_attributes.begin(); }
    const_iterator end() const { return m_attributes.end(); }
    iterator find(const std::string& key) { return m_attributes.find(key); }
    const_iterator find(const std::string& key) const { return m_attributes.find(key); }
    size_t size() const { return m_attributes.size(); }

    std::string& operator[](const std::string& key) { return m_attributes[key]; }
    /// Throws ov::Exception when there is no attribute of that name.
    const std::string& at(const std::string& key) const;

    bool operator==(const FrameworkNodeAttrs& other) const;
    bool operator!=(const FrameworkNodeAttrs& other) const { return !(*this == other); }

private:
    std::string m_type_name;
    std::string m_opset_name;
    attrs_t m_attributes;
};

/// A placeholder for an operation that no class exists for. Its outputs keep the types that they were given; once an
/// input changes, the shapes of the outputs are unknown.
class OPENVINO_API FrameworkNode : public MultiSubGraphOp {
public:
    TENON_OP("FrameworkNode", "util", MultiSubGraphOp);

    FrameworkNode() = default;
    explicit FrameworkNode(const OutputVector& inputs, size_t output_size = 1, size_t num_subgraphs = 0);
    ~FrameworkNode() override;

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const FrameworkNodeAttrs& get_attrs() const { return m_attrs; }
    void set_attrs(const FrameworkNodeAttrs& attrs) { m_attrs = attrs; }
    /// Remembers the present types and shapes of the outputs as those that belong to the present inputs.
    void cache_output_descriptor();

protected:
    void clone_to(FrameworkNode& target) const;

private:
    using Descriptions = std::vector<std::tuple<PartialShape, element::Type>>;
    Descriptions describe_inputs() const;

    Descriptions m_inputs_desc;
    Descriptions m_output_desc;
    FrameworkNodeAttrs m_attrs;
};

}  // namespace util
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<op::util::FrameworkNodeAttrs>
    : public DirectValueAccessor<op::util::FrameworkNodeAttrs> {
public:
    explicit AttributeAdapter(op::util::FrameworkNodeAttrs& value)
        : DirectValueAccessor<op::util::FrameworkNodeAttrs>(value) {}
    ~AttributeAdapter() override;
    OPENVINO_RTTI("AttributeAdapter<ov::op::util::FrameworkNodeAttrs>");
};

}  // namespace ov
