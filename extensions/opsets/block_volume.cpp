#include "block_volume.hpp"

namespace tenon {
namespace opsets {

int64_t block_volume(const ov::Node* node, size_t block_size, size_t rank) {
    constexpr int64_t limit = int64_t{1} << 31;
    NODE_VALIDATION_CHECK(node, rank >= 3, "expected data of rank 3 or more, found rank ", rank);
    NODE_VALIDATION_CHECK(node, block_size > 0 && block_size < static_cast<size_t>(limit), "block_size is ", block_size,
                          ", expected a value in [1, ", limit, ")");
    int64_t volume = 1;
    for (size_t axis = 2; axis < rank; ++axis) {
        volume *= static_cast<int64_t>(block_size);
        NODE_VALIDATION_CHECK(node, volume < limit, "block_size ", block_size, " is too large for rank ", rank);
    }
    return volume;
}

}  // namespace opsets
}  // namespace tenon
