#pragma once

#include <memory>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"
#include "openvino/op/util/commutative.hpp"
#include "openvino/op/util/variable_extension.hpp"

/// Small operations on f32 for the tests of the graph.
namespace test_operations {

using ov::Output;
using ov::OutputVector;
using ov::PartialShape;
using ov::Shape;
using ov::op::v0::Constant;
using ov::op::v0::Parameter;
using ov::op::v0::Result;

class MyUnary : public ov::op::Op {
public:
    OPENVINO_OP("MyUnary", "test");
    MyUnary() = default;
    explicit MyUnary(const Output<ov::Node>& value) : Op({value}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected one input, found ", get_input_size());
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyUnary>(inputs[0]);
    }
};

class MyRelu : public MyUnary {
public:
    OPENVINO_OP("MyRelu", "test", MyUnary);
    MyRelu() = default;
    explicit MyRelu(const Output<ov::Node>& value) : MyUnary(value) {}
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyRelu>(inputs[0]);
    }
};

/// Both inputs have one shape; also for i64.
class MyBinary : public ov::op::Op {
public:
    OPENVINO_OP("MyBinary", "test");
    MyBinary() = default;
    MyBinary(const Output<ov::Node>& left, const Output<ov::Node>& right) : Op({left, right}) {}
    void validate_and_infer_types() override {
        auto shape = get_input_partial_shape(0);
        NODE_VALIDATION_CHECK(this, PartialShape::merge_into(shape, get_input_partial_shape(1)),
                              "shapes differ: ", get_input_partial_shape(0), " and ", get_input_partial_shape(1));
        set_output_type(0, get_input_element_type(0), shape);
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0].set_shape(inputs[0].get_shape());
        if (outputs[0].get_element_type() == ov::element::i64) return compute<int64_t>(outputs, inputs);
        return compute<float>(outputs, inputs);
    }

protected:
    virtual bool subtracts() const = 0;

private:
    template <typename T>
    bool compute(ov::TensorVector& outputs, const ov::TensorVector& inputs) const {
        const T* left = inputs[0].data<const T>();
        const T* right = inputs[1].data<const T>();
        T* result = outputs[0].data<T>();
        for (size_t i = 0; i < outputs[0].get_size(); ++i)
            result[i] = subtracts() ? left[i] - right[i] : left[i] + right[i];
        return true;
    }
};

class MyAdd : public MyBinary, public ov::op::util::Commutative {
public:
    OPENVINO_OP("MyAdd", "test", MyBinary);
    MyAdd() = default;
    MyAdd(const Output<ov::Node>& left, const Output<ov::Node>& right) : MyBinary(left, right) {
        constructor_validate_and_infer_types();
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyAdd>(inputs[0], inputs[1]);
    }

protected:
    bool subtracts() const override { return false; }
};

class MySubtract : public MyBinary {
public:
    OPENVINO_OP("MySubtract", "test", MyBinary);
    MySubtract() = default;
    MySubtract(const Output<ov::Node>& left, const Output<ov::Node>& right) : MyBinary(left, right) {
        constructor_validate_and_infer_types();
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MySubtract>(inputs[0], inputs[1]);
    }

protected:
    bool subtracts() const override { return true; }
};

/// Output 0 is the input, output 1 twice the input.
class MyTwoOutputs : public ov::op::Op {
public:
    OPENVINO_OP("MyTwoOutputs", "test");
    explicit MyTwoOutputs(const Output<ov::Node>& value) : Op({value}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        for (size_t i = 0; i < 2; ++i)
            set_output_type(i, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyTwoOutputs>(inputs[0]);
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        for (size_t i = 0; i < 2; ++i) {
            outputs[i].set_shape(inputs[0].get_shape());
            for (size_t k = 0; k < inputs[0].get_size(); ++k)
                outputs[i].data<float>()[k] = inputs[0].data<const float>()[k] * static_cast<float>(i + 1);
        }
        return true;
    }
};

/// The input's shape as i64; its bounds follow from the bounds of the shape.
class MyShapeOf : public ov::op::Op {
public:
    OPENVINO_OP("MyShapeOf", "test");
    explicit MyShapeOf(const Output<ov::Node>& value) : Op({value}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        const auto rank = get_input_partial_shape(0).rank();
        set_output_type(0, ov::element::i64, PartialShape{rank.is_static() ? rank.get_length() : ov::Dimension()});
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyShapeOf>(inputs[0]);
    }
    bool evaluate_lower(ov::TensorVector& outputs) const override {
        return write(outputs, get_input_partial_shape(0).get_min_shape());
    }
    bool evaluate_upper(ov::TensorVector& outputs) const override {
        return write(outputs, get_input_partial_shape(0).get_max_shape());
    }

private:
    bool write(ov::TensorVector& outputs, const Shape& shape) const {
        if (get_input_partial_shape(0).rank().is_dynamic()) return false;
        outputs[0].set_shape({shape.size()});
        for (size_t i = 0; i < shape.size(); ++i)
            outputs[0].data<int64_t>()[i] = static_cast<int64_t>(shape[i]);
        return true;
    }
};

class MyAssign : public ov::op::Sink, public ov::op::util::VariableExtension {
public:
    OPENVINO_OP("MyAssign", "test", ov::op::Sink);
    MyAssign(const Output<ov::Node>& value, const ov::op::util::Variable::Ptr& variable) : Sink({value}) {
        set_variable(variable);
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyAssign>(inputs[0], get_variable());
    }
    std::string get_variable_id() const override { return get_variable()->get_info().variable_id; }
};

class MyReadValue : public ov::op::Op, public ov::op::util::VariableExtension {
public:
    OPENVINO_OP("MyReadValue", "test");
    MyReadValue(const Output<ov::Node>& initial, const ov::op::util::Variable::Ptr& variable) : Op({initial}) {
        set_variable(variable);
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<MyReadValue>(inputs[0], get_variable());
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        inputs[0].copy_to(outputs[0]);
        return true;
    }
    std::string get_variable_id() const override { return get_variable()->get_info().variable_id; }
};

inline std::shared_ptr<Parameter> parameter(const PartialShape& shape = Shape{2}, const std::string& name = "") {
    auto node = std::make_shared<Parameter>(ov::element::f32, shape);
    if (!name.empty()) {
        node->set_friendly_name(name);
        node->output(0).set_names({name});
    }
    return node;
}

inline std::shared_ptr<Constant> constant(const std::vector<float>& values) {
    return Constant::create(ov::element::f32, Shape{values.size()}, values);
}

inline ov::op::util::Variable::Ptr variable(const std::string& id, const PartialShape& shape = Shape{2}) {
    return std::make_shared<ov::op::util::Variable>(ov::op::util::VariableInfo{shape, ov::element::f32, id});
}

}  // namespace test_operations
