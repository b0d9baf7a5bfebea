#pragma once

#include <cstddef>
#include <istream>
#include <map>
#include <ostream>
#include <string>

#include "openvino/runtime/enum_text.hpp"
#include "openvino/runtime/properties.hpp"

namespace ov {

/// Settings of the GNA device.
namespace intel_gna {

enum class ExecutionMode { AUTO = 0, HW = 1, HW_WITH_SW_FBACK = 2, SW_EXACT = 3, SW_FP32 = 4 };
enum class HWGeneration { UNDEFINED = 0, GNA_1_0 = 1, GNA_2_0 = 2, GNA_3_0 = 3, GNA_3_5 = 4, GNA_4_0 = 5 };
enum class PWLDesignAlgorithm { UNDEFINED = 0, RECURSIVE_DESCENT = 1, UNIFORM_DISTRIBUTION = 2 };

namespace detail {

inline const ov::detail::EnumTable<ExecutionMode>& execution_modes() {
    static const ov::detail::EnumTable<ExecutionMode> names("ov::intel_gna::ExecutionMode",
                                                            {{"GNA_AUTO", ExecutionMode::AUTO},
                                                             {"GNA_HW", ExecutionMode::HW},
                                                             {"GNA_HW_WITH_SW_FBACK", ExecutionMode::HW_WITH_SW_FBACK},
                                                             {"GNA_SW_EXACT", ExecutionMode::SW_EXACT},
                                                             {"GNA_SW_FP32", ExecutionMode::SW_FP32}});
    return names;
}
inline const ov::detail::EnumTable<HWGeneration>& generations() {
    static const ov::detail::EnumTable<HWGeneration> names("ov::intel_gna::HWGeneration",
                                                           {{"UNDEFINED", HWGeneration::UNDEFINED},
                                                            {"GNA_1_0", HWGeneration::GNA_1_0},
                                                            {"GNA_2_0", HWGeneration::GNA_2_0},
                                                            {"GNA_3_0", HWGeneration::GNA_3_0},
                                                            {"GNA_3_5", HWGeneration::GNA_3_5},
                                                            {"GNA_4_0", HWGeneration::GNA_4_0}});
    return names;
}
inline const ov::detail::EnumTable<PWLDesignAlgorithm>& algorithms() {
    static const ov::detail::EnumTable<PWLDesignAlgorithm> names(
        "ov::intel_gna::PWLDesignAlgorithm", {{"UNDEFINED", PWLDesignAlgorithm::UNDEFINED},
                                              {"RECURSIVE_DESCENT", PWLDesignAlgorithm::RECURSIVE_DESCENT},
                                              {"UNIFORM_DISTRIBUTION", PWLDesignAlgorithm::UNIFORM_DISTRIBUTION}});
    return names;
}

}  // namespace detail

/// The names of the values; reading throws ov::Exception for a name that is none.
inline std::ostream& operator<<(std::ostream& out, const ExecutionMode& mode) {
    return ov::detail::write_name(out, mode, detail::execution_modes());
}
inline std::istream& operator>>(std::istream& in, ExecutionMode& mode) {
    return ov::detail::read_name(in, mode, detail::execution_modes());
}
inline std::ostream& operator<<(std::ostream& out, const HWGeneration& generation) {
    return ov::detail::write_name(out, generation, detail::generations());
}
inline std::istream& operator>>(std::istream& in, HWGeneration& generation) {
    return ov::detail::read_name(in, generation, detail::generations());
}
inline std::ostream& operator<<(std::ostream& out, const PWLDesignAlgorithm& algorithm) {
    return ov::detail::write_name(out, algorithm, detail::algorithms());
}
inline std::istream& operator>>(std::istream& in, PWLDesignAlgorithm& algorithm) {
    return ov::detail::read_name(in, algorithm, detail::algorithms());
}

inline constexpr Property<std::string, PropertyMutability::RO> library_full_version{"GNA_LIBRARY_FULL_VERSION"};
inline constexpr Property<std::map<std::string, float>> scale_factors_per_input{"GNA_SCALE_FACTOR_PER_INPUT"};
inline constexpr Property<std::string> firmware_model_image_path{"GNA_FIRMWARE_MODEL_IMAGE"};
inline constexpr Property<ExecutionMode> execution_mode{"GNA_DEVICE_MODE"};
inline constexpr Property<HWGeneration> execution_target{"GNA_HW_EXECUTION_TARGET"};
inline constexpr Property<HWGeneration> compile_target{"GNA_HW_COMPILE_TARGET"};
inline constexpr Property<bool> memory_reuse{"GNA_MEMORY_REUSE"};
inline constexpr Property<PWLDesignAlgorithm> pwl_design_algorithm{"GNA_PWL_DESIGN_ALGORITHM"};
inline constexpr Property<float> pwl_max_error_percent{"GNA_PWL_MAX_ERROR_PERCENT"};

}  // namespace intel_gna
}  // namespace ov
