#pragma once

#include <memory>
#include <string>
#include <vector>

#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// A place in a framework's model: an operation, a tensor or a port. A front end derives classes from it; what it does
/// not override throws NotImplementedFailure.
class FRONTEND_API Place {
public:
    using Ptr = std::shared_ptr<Place>;

    virtual ~Place();

    virtual std::vector<std::string> get_names() const;

    virtual std::vector<Ptr> get_consuming_operations() const;
    virtual std::vector<Ptr> get_consuming_operations(int output_port_index) const;
    virtual std::vector<Ptr> get_consuming_operations(const std::string& output_name) const;
    virtual std::vector<Ptr> get_consuming_operations(const std::string& output_name, int output_port_index) const;
    virtual std::vector<Ptr> get_consuming_ports() const;

    virtual Ptr get_target_tensor() const;
    virtual Ptr get_target_tensor(int output_port_index) const;
    virtual Ptr get_target_tensor(const std::string& output_name) const;
    virtual Ptr get_target_tensor(const std::string& output_name, int output_port_index) const;

    virtual Ptr get_source_tensor() const;
    virtual Ptr get_source_tensor(int input_port_index) const;
    virtual Ptr get_source_tensor(const std::string& input_name) const;
    virtual Ptr get_source_tensor(const std::string& input_name, int input_port_index) const;

    virtual Ptr get_producing_operation() const;
    virtual Ptr get_producing_operation(int input_port_index) const;
    virtual Ptr get_producing_operation(const std::string& input_name) const;
    virtual Ptr get_producing_operation(const std::string& input_name, int input_port_index) const;
    virtual Ptr get_producing_port() const;

    virtual Ptr get_input_port() const;
    virtual Ptr get_input_port(int input_port_index) const;
    virtual Ptr get_input_port(const std::string& input_name) const;
    virtual Ptr get_input_port(const std::string& input_name, int input_port_index) const;

    virtual Ptr get_output_port() const;
    virtual Ptr get_output_port(int output_port_index) const;
    virtual Ptr get_output_port(const std::string& output_name) const;
    virtual Ptr get_output_port(const std::string& output_name, int output_port_index) const;

    virtual bool is_input() const;
    virtual bool is_output() const;
    virtual bool is_equal(const Ptr& another) const;
    /// True where both stand for the same data, such as a tensor and the port that makes it.
    virtual bool is_equal_data(const Ptr& another) const;
};

}  // namespace frontend
}  // namespace ov
