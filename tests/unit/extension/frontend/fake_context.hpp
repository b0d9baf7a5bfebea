#pragma once

#include <map>
#include <string>
#include <vector>

#include "openvino/frontend/onnx/node_context.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/parameter.hpp"

namespace tests {

/// A framework's node with given inputs and attributes.
class FakeContext : public ov::frontend::onnx::NodeContext {
public:
    explicit FakeContext(const std::string& type, size_t inputs = 1) : ov::frontend::onnx::NodeContext(type) {
        for (size_t i = 0; i < inputs; ++i)
            this->inputs.push_back(
                std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{1, 3})->output(0));
    }

    using ov::frontend::NodeContext::get_input;
    using ov::frontend::NodeContext::get_input_size;
    size_t get_input_size() const override { return inputs.size(); }
    size_t get_input_size(const std::string& port) const override { return ports.at(port).size(); }
    ov::Output<ov::Node> get_input(int index) const override { return inputs.at(static_cast<size_t>(index)); }
    ov::Output<ov::Node> get_input(const std::string& port, int index) const override {
        return ports.at(port).at(static_cast<size_t>(index));
    }
    ov::Any get_values_from_const_input(int index) const override {
        const auto found = constants.find(index);
        return found == constants.end() ? ov::Any() : found->second;
    }
    const std::string& get_name() const override { return name; }
    ov::Any get_attribute_as_any(const std::string& attribute) const override {
        const auto found = attributes.find(attribute);
        return found == attributes.end() ? ov::Any() : found->second;
    }
    std::string get_domain() const override { return domain; }
    std::vector<std::string> get_output_names() const override { return output_names; }
    std::vector<std::string> get_attribute_names() const override {
        std::vector<std::string> names;
        for (const auto& attribute : attributes)
            names.push_back(attribute.first);
        return names;
    }

    std::string name = "node_7";
    std::string domain;
    std::vector<std::string> output_names;
    ov::OutputVector inputs;
    std::map<std::string, ov::OutputVector> ports;
    std::map<int, ov::Any> constants;
    ov::AnyMap attributes;
};

/// An operation with one attribute of each kind, and as many outputs as "outputs" says.
class Mapped : public ov::op::Op {
public:
    OPENVINO_OP("Mapped", "frontend_tests");
    Mapped() = default;
    explicit Mapped(const ov::OutputVector& arguments) : Op(arguments) { constructor_validate_and_infer_types(); }

    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("scale", scale);
        visitor.on_attribute("axis", axis);
        return true;
    }
    void validate_and_infer_types() override {
        ++validated;
        set_output_type(0, ov::element::f32, get_input_size() ? get_input_partial_shape(0) : ov::PartialShape{});
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& arguments) const override {
        return std::make_shared<Mapped>(arguments);
    }

    float scale = -1;
    int64_t axis = -1;
    int validated = 0;
};

/// What the conversion gave, as the operation.
template <typename Outputs>
std::shared_ptr<Mapped> mapped_of(const Outputs& outputs) {
    return std::dynamic_pointer_cast<Mapped>(outputs.at(0).port.get_node_shared_ptr());
}

}  // namespace tests
