#pragma once

#include <memory>
#include <vector>

namespace ov {

template <typename NodeType>
class Output;
template <typename NodeType>
class Input;
class Node;

namespace op {
class Sink;
namespace v0 {
class Parameter;
class Result;
}  // namespace v0
}  // namespace op

using NodeVector = std::vector<std::shared_ptr<Node>>;
using OutputVector = std::vector<Output<Node>>;
using ParameterVector = std::vector<std::shared_ptr<op::v0::Parameter>>;
using ResultVector = std::vector<std::shared_ptr<op::v0::Result>>;
using SinkVector = std::vector<std::shared_ptr<op::Sink>>;

}  // namespace ov
