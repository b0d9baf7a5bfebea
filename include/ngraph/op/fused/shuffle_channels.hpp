#pragma once

#include "ngraph/op/shuffle_channels.hpp"
