#pragma once

#include <memory>
#include <string>

#include "openvino/core/node.hpp"
#include "tenon/operations.hpp"

namespace tenon::ir {

/// An operation of opset1 that the file does not list but its meaning needs, with one text attribute or none. Throws
/// an error that begins with `where` when no extension brings it.
std::shared_ptr<ov::Node> make_operation(const OperationSet& operations, const std::string& type,
                                         const ov::OutputVector& inputs, const std::string& where,
                                         const std::string& attribute = {}, const std::string& value = {});

}  // namespace tenon::ir
