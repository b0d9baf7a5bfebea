#include "device.hpp"
#include "evaluate_kernel.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/read_value.hpp"
#include "tenon/registrar.hpp"

/// The device TEST and what it runs.
void tenon_test_device_extension(tenon::Registrar& add) {
    const auto memory = std::make_shared<test_device::FarMemory>();
    add.add_device(std::make_shared<test_device::TestDevice>(memory));
    const auto variables = test_device::make_variable_access(memory);
    add.add_kernel<ov::op::v3::ReadValue>("TEST", variables);
    add.add_kernel<ov::op::v6::ReadValue>("TEST", variables);
    add.add_kernel<ov::op::v3::Assign>("TEST", variables);
    add.add_kernel<ov::op::v6::Assign>("TEST", variables);
    add.add_kernel_for_any("TEST", test_device::make_evaluate(memory));
}
