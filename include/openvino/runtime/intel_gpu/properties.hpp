#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "openvino/runtime/properties.hpp"

namespace ov {

/// Settings of the GPU device.
namespace intel_gpu {

inline constexpr Property<uint64_t, PropertyMutability::RO> device_total_mem_size{"GPU_DEVICE_TOTAL_MEM_SIZE"};
inline constexpr Property<std::string, PropertyMutability::RO> uarch_version{"GPU_UARCH_VERSION"};
inline constexpr Property<int32_t, PropertyMutability::RO> execution_units_count{"GPU_EXECUTION_UNITS_COUNT"};
inline constexpr Property<bool> enable_loop_unrolling{"GPU_ENABLE_LOOP_UNROLLING"};

namespace hint {

using ThrottleLevel = ov::hint::Priority;

inline constexpr Property<ThrottleLevel> queue_throttle{"GPU_QUEUE_THROTTLE"};
inline constexpr Property<ov::hint::Priority> queue_priority{"GPU_QUEUE_PRIORITY"};
inline constexpr Property<ov::hint::Priority> host_task_priority{"GPU_HOST_TASK_PRIORITY"};

}  // namespace hint
}  // namespace intel_gpu
}  // namespace ov
