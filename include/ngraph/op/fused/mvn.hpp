#pragma once

#include "ngraph/op/mvn.hpp"
