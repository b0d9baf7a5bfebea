#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/node.hpp"
#include "openvino/frontend/paddle/visibility.hpp"

namespace ov {
namespace frontend {
namespace paddle {

using InPortName = std::string;
using OutPortName = std::string;
using TensorName = std::string;
using NamedOutputs = std::map<OutPortName, OutputVector>;
using NamedInputs = std::map<InPortName, OutputVector>;

/// Gives access to one node of a PaddlePaddle model, whose ports have names and hold any number of tensors.
class PADDLE_FRONTEND_API DecoderBase {
public:
    virtual ~DecoderBase();

    /// The attribute's value; empty where the node has none of that name.
    virtual Any get_attribute(const std::string& name) const = 0;
    /// The value in the type that is asked for, where the framework stores it in another one.
    virtual Any convert_attribute(const Any& data, const std::type_info& type_info) const = 0;
    virtual std::vector<OutPortName> get_output_names() const = 0;
    virtual std::vector<TensorName> get_output_var_names(const std::string& port_name) const = 0;
    virtual std::vector<TensorName> get_input_var_names(const std::string& port_name) const = 0;
    virtual size_t get_output_size() const = 0;
    virtual size_t get_output_size(const std::string& port_name) const = 0;
    virtual int64_t get_version() const = 0;
    virtual element::Type get_out_port_type(const std::string& port_name) const = 0;
    virtual std::vector<std::pair<element::Type, PartialShape>> get_output_port_infos(
        const std::string& port_name) const = 0;
    virtual std::string get_op_type() const = 0;
};

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
