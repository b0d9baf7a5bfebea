#include "device.hpp"
#include "kernels/control_flow.hpp"
#include "kernels/kernels.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/if.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "tenon/registrar.hpp"

using namespace ov::op;
using namespace tenon::cpu;

/// The CPU device and its kernels; of two for the same operation, the faster one first.
void tenon_cpu_extension(tenon::Registrar& add) {
    add.add_device(std::make_shared<CpuDevice>());

    add.add_kernel<v3::Assign>("CPU", make_assign());
    add.add_kernel<v6::Assign>("CPU", make_assign());
    add.add_kernel<v8::If>("CPU", make_if());
    add.add_kernel<v5::Loop>("CPU", make_loop());
    add.add_kernel<v3::ReadValue>("CPU", make_read_value());
    add.add_kernel<v6::ReadValue>("CPU", make_read_value());
    add.add_kernel<v0::TensorIterator>("CPU", make_loop());

    add.add_kernel_for_any("CPU", make_elementwise());
    add.add_kernel_for_any("CPU", make_evaluate());
}
