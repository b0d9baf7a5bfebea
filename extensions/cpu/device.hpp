#pragma once

#include "tenon/device.hpp"

namespace tenon {
namespace cpu {

/// The processor that the engine runs on: host memory, work done when a kernel returns.
class CpuDevice : public Device {
public:
    CpuDevice();
    ~CpuDevice() override;

    std::string name() const override { return "CPU"; }
    std::string full_name() const override;
    std::vector<std::string> capabilities() const override { return {"FP32"}; }
    MemorySpace& memory() const override { return *m_memory; }
    std::unique_ptr<Queue> make_queue() const override;
    std::unique_ptr<const Kernel> prepare_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape,
                                                  PrepareContext& context) const override;
    double reorder_seconds(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) const override;

private:
    std::unique_ptr<MemorySpace> m_memory;
};

}  // namespace cpu
}  // namespace tenon
