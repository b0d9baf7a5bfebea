#include "random_words.hpp"

namespace tenon {
namespace opsets {
namespace {

uint32_t low_word(uint64_t value) {
    return static_cast<uint32_t>(value);
}
uint32_t high_word(uint64_t value) {
    return static_cast<uint32_t>(value >> 32);
}

}  // namespace

std::array<uint32_t, 4> philox_words(uint64_t key, std::pair<uint64_t, uint64_t> position) {
    uint32_t even_key = low_word(key), odd_key = high_word(key);
    std::array<uint32_t, 4> words{low_word(position.first), high_word(position.first), low_word(position.second),
                                  high_word(position.second)};
    for (int round = 0; round < 10; ++round) {
        const uint64_t first = uint64_t{0xD2511F53} * words[0], second = uint64_t{0xCD9E8D57} * words[2];
        words = {high_word(second) ^ words[1] ^ even_key, low_word(second), high_word(first) ^ words[3] ^ odd_key,
                 low_word(first)};
        even_key += 0x9E3779B9U;
        odd_key += 0xBB67AE85U;
    }
    return words;
}

}  // namespace opsets
}  // namespace tenon
