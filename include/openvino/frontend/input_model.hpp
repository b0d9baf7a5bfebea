#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/partial_shape.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/frontend/place.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// A framework's model, loaded and not yet converted. A front end derives a class from it. Lists are empty and places
/// null by default; every change that it does not override throws NotImplementedFailure.
class FRONTEND_API InputModel {
public:
    using Ptr = std::shared_ptr<InputModel>;

    InputModel();
    InputModel(const InputModel&) = delete;
    InputModel& operator=(const InputModel&) = delete;
    virtual ~InputModel();

    virtual std::vector<Place::Ptr> get_inputs() const;
    virtual std::vector<Place::Ptr> get_outputs() const;
    virtual Place::Ptr get_place_by_tensor_name(const std::string& tensor_name) const;
    virtual Place::Ptr get_place_by_input_index(size_t input_idx) const;
    virtual Place::Ptr get_place_by_operation_name(const std::string& operation_name) const;
    virtual Place::Ptr get_place_by_operation_name_and_input_port(const std::string& operation_name,
                                                                  int input_port_index);
    virtual Place::Ptr get_place_by_operation_name_and_output_port(const std::string& operation_name,
                                                                   int output_port_index);

    virtual void set_name_for_tensor(const Place::Ptr& tensor, const std::string& new_name);
    virtual void add_name_for_tensor(const Place::Ptr& tensor, const std::string& new_name);
    virtual void set_name_for_operation(const Place::Ptr& operation, const std::string& new_name);
    virtual void free_name_for_tensor(const std::string& name);
    virtual void free_name_for_operation(const std::string& name);
    virtual void set_name_for_dimension(const Place::Ptr& place, size_t shape_dim_index, const std::string& dim_name);

    virtual void cut_and_add_new_input(const Place::Ptr& place, const std::string& new_name_optional = "");
    virtual void cut_and_add_new_output(const Place::Ptr& place, const std::string& new_name_optional = "");
    virtual Place::Ptr add_output(const Place::Ptr& place);
    virtual void remove_output(const Place::Ptr& place);
    virtual void override_all_outputs(const std::vector<Place::Ptr>& outputs);
    virtual void override_all_inputs(const std::vector<Place::Ptr>& inputs);
    virtual void extract_subgraph(const std::vector<Place::Ptr>& inputs, const std::vector<Place::Ptr>& outputs);

    virtual void set_partial_shape(const Place::Ptr& place, const PartialShape& shape);
    virtual PartialShape get_partial_shape(const Place::Ptr& place) const;
    virtual void set_element_type(const Place::Ptr& place, const element::Type& type);
    virtual element::Type get_element_type(const Place::Ptr& place) const;
    virtual void set_tensor_value(const Place::Ptr& place, const void* value);
    virtual void set_tensor_partial_value(const Place::Ptr& place, const void* min_value, const void* max_value);
};

}  // namespace frontend
}  // namespace ov
