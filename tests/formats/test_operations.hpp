#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "collected_extensions.hpp"
#include "openvino/core/attribute_visitor.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/util/assign_base.hpp"
#include "openvino/op/util/read_value_base.hpp"
#include "openvino/op/util/sub_graph_base.hpp"

namespace tests {

/// Two inputs of one type and shape, like many operations of the opsets.
class TestBinary : public ov::op::Op {
public:
    TestBinary() = default;
    explicit TestBinary(const ov::OutputVector& inputs) : Op(inputs) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override;
    bool visit_attributes(ov::AttributeVisitor& visitor) override;

    ov::op::AutoBroadcastSpec auto_broadcast{ov::op::AutoBroadcastType::NUMPY};
};

#define TESTS_BINARY_OPERATION(NAME)                                                                     \
    class Test##NAME : public TestBinary {                                                               \
    public:                                                                                              \
        OPENVINO_OP(#NAME, "opset1", ov::op::Op)                                                         \
        using TestBinary::TestBinary;                                                                    \
        std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override { \
            return std::make_shared<Test##NAME>(inputs);                                                 \
        }                                                                                                \
    };

TESTS_BINARY_OPERATION(Add)
TESTS_BINARY_OPERATION(Subtract)
TESTS_BINARY_OPERATION(Divide)

class TestRelu : public ov::op::Op {
public:
    OPENVINO_OP("Relu", "opset1", ov::op::Op)
    TestRelu() = default;
    explicit TestRelu(const ov::Output<ov::Node>& input) : Op({input}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
};

class TestConvert : public ov::op::Op {
public:
    OPENVINO_OP("Convert", "opset1", ov::op::Op)
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;

    ov::element::Type destination_type;
};

/// Cuts its input into `parts` equal outputs along axis 0.
class TestSplit : public ov::op::Op {
public:
    OPENVINO_OP("Split", "test_opset", ov::op::Op)
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;

    size_t parts = 2;
};

/// One attribute of every kind.
class TestZoo : public ov::op::Op {
public:
    OPENVINO_OP("Zoo", "test_opset", ov::op::Op)
    TestZoo() = default;
    explicit TestZoo(const ov::Output<ov::Node>& input) : Op({input}) { constructor_validate_and_infer_types(); }
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;

    bool flag = false;
    int8_t i8 = 0;
    int16_t i16 = 0;
    int32_t i32 = 0;
    int64_t i64 = 0;
    uint8_t u8 = 0;
    uint16_t u16 = 0;
    uint32_t u32 = 0;
    uint64_t u64 = 0;
    float f32 = 0;
    double f64 = 0;
    std::string text;
    std::vector<int8_t> i8s;
    std::vector<int16_t> i16s;
    std::vector<int32_t> i32s;
    std::vector<int64_t> i64s;
    std::vector<uint8_t> u8s;
    std::vector<uint16_t> u16s;
    std::vector<uint32_t> u32s;
    std::vector<uint64_t> u64s;
    std::vector<float> f32s;
    std::vector<double> f64s;
    std::vector<std::string> texts;
    std::set<std::string> text_set;
    ov::Shape shape;
    ov::Strides strides;
    ov::CoordinateDiff pads;
    ov::AxisSet axis_set;
    ov::AxisVector axis_vector;
    ov::PartialShape partial_shape;
    ov::Dimension dimension;
    ov::element::Type type = ov::element::f32;
    ov::element::TypeVector types;
    ov::op::PadType pad = ov::op::PadType::EXPLICIT;
    ov::op::AutoBroadcastSpec broadcast;
};

/// A loop with one body, as TensorIterator and Loop are.
class TestLoop : public ov::op::util::SubGraphOp {
public:
    OPENVINO_OP("Loop", "opset5", ov::op::util::SubGraphOp)
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;

    ov::op::util::SpecialBodyPorts special_body_ports;
};

/// A branch with two bodies.
class TestIf : public ov::op::util::MultiSubGraphOp {
public:
    OPENVINO_OP("If", "opset8", ov::op::util::MultiSubGraphOp)
    TestIf() : MultiSubGraphOp(2) {}
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
};

class TestReadValue : public ov::op::util::ReadValueBase {
public:
    OPENVINO_OP("ReadValue", "opset6", ov::op::util::ReadValueBase)
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
    std::string get_variable_id() const override { return m_variable->get_info().variable_id; }
};

class TestAssign : public ov::op::util::AssignBase {
public:
    OPENVINO_OP("Assign", "opset6", ov::op::util::AssignBase)
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
    std::string get_variable_id() const override { return m_variable->get_info().variable_id; }
};

/// IR with the operations above.
CollectedExtensions test_extensions();

}  // namespace tests
