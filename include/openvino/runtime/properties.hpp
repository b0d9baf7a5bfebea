#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <ostream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/common.hpp"

namespace ov {

enum class PropertyMutability { RO, RW, WO };

/// The name of a property with its access, usable as a string.
class PropertyName : public std::string {
public:
    PropertyName() = default;
    PropertyName(const std::string& name, PropertyMutability mutability = PropertyMutability::RW)
        : std::string(name), m_mutability(mutability) {}
    PropertyName(const char* name) : std::string(name) {}

    bool is_mutable() const { return m_mutability == PropertyMutability::RW; }

private:
    PropertyMutability m_mutability = PropertyMutability::RW;
};

/// A property with its type: a name for `get_property`, and calling it gives the pair for `set_property`.
template <typename T, PropertyMutability mutability = PropertyMutability::RW>
class Property {
public:
    using value_type = T;

    constexpr Property(const char* name) : m_name(name) {}

    const char* name() const { return m_name; }
    operator const char*() const { return m_name; }
    bool operator==(const std::string& other) const { return other == m_name; }

    /// Text that is no T is read as one where the property is used.
    template <typename... Arguments>
    std::pair<std::string, Any> operator()(Arguments&&... arguments) const {
        if constexpr (std::is_constructible_v<T, Arguments...>)
            return {m_name, Any::make<T>(T(std::forward<Arguments>(arguments)...))};
        else
            return {m_name, Any(std::forward<Arguments>(arguments)...)};
    }

private:
    const char* m_name;
};

template <typename T>
class Property<T, PropertyMutability::RO> {
public:
    using value_type = T;

    constexpr Property(const char* name) : m_name(name) {}

    const char* name() const { return m_name; }
    operator const char*() const { return m_name; }
    bool operator==(const std::string& other) const { return other == m_name; }

private:
    const char* m_name;
};

template <typename T, PropertyMutability mutability>
bool operator==(const std::string& name, const Property<T, mutability>& property) {
    return name == property.name();
}
template <typename T, PropertyMutability mutability>
bool operator!=(const std::string& name, const Property<T, mutability>& property) {
    return name != property.name();
}

namespace hint {

/// What counts more: the time of one inference, or how many end per second.
enum class PerformanceMode { UNDEFINED = -1, LATENCY = 1, THROUGHPUT = 2, CUMULATIVE_THROUGHPUT = 3 };
enum class ExecutionMode { PERFORMANCE = 1, ACCURACY = 2 };
enum class Priority { LOW = 0, MEDIUM = 1, HIGH = 2, DEFAULT = MEDIUM };
enum class SchedulingCoreType { ANY_CORE = 0, PCORE_ONLY = 1, ECORE_ONLY = 2 };

OPENVINO_API std::ostream& operator<<(std::ostream& out, const PerformanceMode& mode);
OPENVINO_API std::istream& operator>>(std::istream& in, PerformanceMode& mode);
OPENVINO_API std::ostream& operator<<(std::ostream& out, const ExecutionMode& mode);
OPENVINO_API std::istream& operator>>(std::istream& in, ExecutionMode& mode);
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Priority& priority);
OPENVINO_API std::istream& operator>>(std::istream& in, Priority& priority);

inline constexpr Property<element::Type> inference_precision{"INFERENCE_PRECISION_HINT"};
inline constexpr Property<PerformanceMode> performance_mode{"PERFORMANCE_HINT"};
inline constexpr Property<uint32_t> num_requests{"PERFORMANCE_HINT_NUM_REQUESTS"};
inline constexpr Property<ExecutionMode> execution_mode{"EXECUTION_MODE_HINT"};
inline constexpr Property<Priority> model_priority{"MODEL_PRIORITY"};
inline constexpr Property<bool> enable_cpu_pinning{"ENABLE_CPU_PINNING"};
inline constexpr Property<bool> enable_hyper_threading{"ENABLE_HYPER_THREADING"};
inline constexpr Property<bool> allow_auto_batching{"ALLOW_AUTO_BATCHING"};

}  // namespace hint

namespace log {
enum class Level { NO = -1, ERR = 0, WARNING = 1, INFO = 2, DEBUG = 3, TRACE = 4 };
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Level& level);
OPENVINO_API std::istream& operator>>(std::istream& in, Level& level);
inline constexpr Property<Level> level{"LOG_LEVEL"};
}  // namespace log

namespace streams {

/// A number of streams, or AUTO (-1): as the device thinks best, or NUMA (-2): one per memory node.
struct Num {
    constexpr Num() = default;
    constexpr Num(int32_t value) : num(value) {}
    constexpr operator int32_t() const { return num; }
    int32_t num = 0;
};
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Num& value);
OPENVINO_API std::istream& operator>>(std::istream& in, Num& value);

inline constexpr Property<Num> num{"NUM_STREAMS"};
inline constexpr Num AUTO{-1};
inline constexpr Num NUMA{-2};

}  // namespace streams

enum class Affinity { NONE = -1, CORE = 0, NUMA = 1, HYBRID_AWARE = 2 };
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Affinity& affinity);
OPENVINO_API std::istream& operator>>(std::istream& in, Affinity& affinity);

enum class CacheMode { OPTIMIZE_SIZE = 0, OPTIMIZE_SPEED = 1 };
OPENVINO_API std::ostream& operator<<(std::ostream& out, const CacheMode& mode);
OPENVINO_API std::istream& operator>>(std::istream& in, CacheMode& mode);

inline constexpr Property<std::vector<PropertyName>, PropertyMutability::RO> supported_properties{
    "SUPPORTED_PROPERTIES"};
inline constexpr Property<std::vector<std::string>, PropertyMutability::RO> available_devices{"AVAILABLE_DEVICES"};
inline constexpr Property<std::string, PropertyMutability::RO> model_name{"NETWORK_NAME"};
inline constexpr Property<uint32_t, PropertyMutability::RO> optimal_number_of_infer_requests{
    "OPTIMAL_NUMBER_OF_INFER_REQUESTS"};
inline constexpr Property<bool> enable_profiling{"PERF_COUNT"};
inline constexpr Property<int32_t> inference_num_threads{"INFERENCE_NUM_THREADS"};
inline constexpr Property<int32_t> compilation_num_threads{"COMPILATION_NUM_THREADS"};
inline constexpr Property<streams::Num> num_streams{"NUM_STREAMS"};
inline constexpr Property<std::string> cache_dir{"CACHE_DIR"};
inline constexpr Property<CacheMode> cache_mode{"CACHE_MODE"};
inline constexpr Property<bool> enable_mmap{"ENABLE_MMAP"};
inline constexpr Property<Affinity> affinity{"AFFINITY"};
inline constexpr Property<bool> force_tbb_terminate{"FORCE_TBB_TERMINATE"};
inline constexpr Property<uint32_t, PropertyMutability::RO> optimal_batch_size{"OPTIMAL_BATCH_SIZE"};
inline constexpr Property<uint32_t, PropertyMutability::RO> max_batch_size{"MAX_BATCH_SIZE"};
inline constexpr Property<uint32_t> auto_batch_timeout{"AUTO_BATCH_TIMEOUT"};
inline constexpr Property<std::tuple<unsigned int, unsigned int, unsigned int>, PropertyMutability::RO>
    range_for_async_infer_requests{"RANGE_FOR_ASYNC_INFER_REQUESTS"};
inline constexpr Property<std::tuple<unsigned int, unsigned int>, PropertyMutability::RO> range_for_streams{
    "RANGE_FOR_STREAMS"};
inline constexpr Property<bool, PropertyMutability::RO> loaded_from_cache{"LOADED_FROM_CACHE"};
inline constexpr Property<std::vector<std::string>, PropertyMutability::RO> execution_devices{"EXECUTION_DEVICES"};

namespace device {

inline constexpr Property<std::string> id{"DEVICE_ID"};
inline constexpr Property<std::string> priorities{"MULTI_DEVICE_PRIORITIES"};
inline constexpr Property<std::string, PropertyMutability::RO> full_name{"FULL_DEVICE_NAME"};
inline constexpr Property<std::string, PropertyMutability::RO> architecture{"DEVICE_ARCHITECTURE"};
inline constexpr Property<std::vector<std::string>, PropertyMutability::RO> capabilities{"OPTIMIZATION_CAPABILITIES"};

namespace capability {
inline constexpr const char* FP32 = "FP32";
inline constexpr const char* BF16 = "BF16";
inline constexpr const char* FP16 = "FP16";
inline constexpr const char* INT8 = "INT8";
inline constexpr const char* INT16 = "INT16";
inline constexpr const char* BIN = "BIN";
inline constexpr const char* WINOGRAD = "WINOGRAD";
inline constexpr const char* EXPORT_IMPORT = "EXPORT_IMPORT";
}  // namespace capability

}  // namespace device

}  // namespace ov

namespace tenon {

/// A fallback that would otherwise be silent is an error when the model is compiled, or, for dynamic shapes, when they
/// are planned; the text is what `tenon explain` lists. Fallbacks are: a node that its `evaluate` runs; a node whose
/// operation's own class was not served, so that a replaced class runs; a kernel after one that was registered for the
/// operation and refused; a reorder between two nodes of which one has an extension's kernel. Not: reorders at the
/// model's inputs and outputs, which the caller hands over planar, and those among built-in kernels.
inline constexpr ov::Property<bool> strict{"TENON_STRICT"};

/// Whether nodes are fused: tails attached to kernels, and the device's own fusions. On unless set to false.
inline constexpr ov::Property<bool> fusion{"TENON_FUSION"};

/// Numbers of extensions by path, file name, or name in reports; as text "name:number,name:number". See
/// `Registrar::set_priority`, whose number this one replaces.
struct ExtensionPriorities : std::map<std::string, int> {
    using std::map<std::string, int>::map;
};
OPENVINO_API std::ostream& operator<<(std::ostream& out, const ExtensionPriorities& priorities);
OPENVINO_API std::istream& operator>>(std::istream& in, ExtensionPriorities& priorities);

/// The order in which extensions are asked. Set on the Core it also decides whose class is made for an operation that
/// several bring; given to a compilation, whose kernels are asked first.
inline constexpr ov::Property<ExtensionPriorities> priority{"TENON_PRIORITY"};

/// Takes messages of kernels and of the engine; called by any thread, several at once. `ov::log::level` says up to
/// which level it gets them; without a sink, or at the default level NO, there are none.
using LogSink = std::function<void(ov::log::Level level, const std::string& text)>;
inline constexpr ov::Property<LogSink> log_sink{"TENON_LOG_SINK"};

}  // namespace tenon
