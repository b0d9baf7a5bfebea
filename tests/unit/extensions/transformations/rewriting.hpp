#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/pass/manager.hpp"

namespace rewriting {

using Value = ov::Output<ov::Node>;

std::shared_ptr<ov::op::v0::Parameter> input(const ov::PartialShape& shape);
/// A constant of random numbers between -1 and 1, different ones for each seed.
std::shared_ptr<ov::op::v0::Constant> noise(const ov::Shape& shape, unsigned seed = 1);
std::shared_ptr<ov::op::v0::Constant> number(double value);
std::shared_ptr<ov::op::v0::Constant> integers(const std::vector<int64_t>& values);

/// A model of the given results over all parameters found behind them.
std::shared_ptr<ov::Model> model_of(const ov::OutputVector& results);
/// The model's operations but parameters, constants and results, sorted: "Add Convolution".
std::string operations(const ov::Model& model);
/// Runs both models on the same random input and compares each output relative to its largest element.
void expect_same_results(const ov::Model& before, const ov::Model& after, const ov::Shape& shape);

/// Runs the passes on a copy and checks that results agree, and that names of outputs are kept.
/// `shape`: that of every input. Returns the changed copy.
std::shared_ptr<ov::Model> rewritten(const std::shared_ptr<ov::Model>& model, ov::pass::Manager& manager,
                                     const ov::Shape& shape);

template <typename... Passes>
std::shared_ptr<ov::Model> rewritten_by(const std::shared_ptr<ov::Model>& model, const ov::Shape& shape) {
    ov::pass::Manager manager;
    (manager.register_pass<Passes>(), ...);
    return rewritten(model, manager, shape);
}

}  // namespace rewriting
