#include "strided/axis_run.hpp"

namespace tenon {
namespace cpu {

std::optional<AxisRun> axis_run(const MemoryLayout& layout, const ov::Shape& shape, const ov::AxisSet& axes) {
    if (!layout.blocks().empty()) return std::nullopt;
    AxisRun run;
    bool inside = false, behind = false;
    for (const size_t axis : layout.order()) {
        if (shape[axis] == 1) continue;
        if (axes.count(axis)) {
            if (behind) return std::nullopt;
            inside = true;
            run.size *= shape[axis];
        } else {
            behind = inside;
            (behind ? run.inner : run.outer) *= shape[axis];
        }
    }
    return run;
}

}  // namespace cpu
}  // namespace tenon
