#pragma once

#include <memory>

#include "far_memory.hpp"

namespace test_device {

/// A device with memory of its own, whose work is done when its queue is finished. It computes whatever has an
/// `evaluate`, on planar tensors, and is slow.
class TestDevice : public tenon::Device {
public:
    explicit TestDevice(std::shared_ptr<FarMemory> memory) : m_memory(std::move(memory)) {}

    std::string name() const override { return "TEST"; }
    std::string full_name() const override { return "Device of the tests"; }
    tenon::MemorySpace& memory() const override { return *m_memory; }
    std::unique_ptr<tenon::Queue> make_queue() const override;
    /// Converts types; layouts other than planar do not exist here.
    std::unique_ptr<const tenon::Kernel> prepare_reorder(const tenon::ChosenPort& from, const tenon::ChosenPort& to,
                                                         const ov::Shape& shape,
                                                         tenon::PrepareContext& context) const override;
    double reorder_seconds(const tenon::ChosenPort&, const tenon::ChosenPort&, const ov::Shape&) const override {
        return 1e-3;
    }

private:
    std::shared_ptr<FarMemory> m_memory;
};

}  // namespace test_device
