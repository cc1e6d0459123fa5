"""Which stretch of time a picture shows, from the events and the last report."""

from timeline.output.figure.scale import TimeScale, fit_scale
from timeline.output.figure.scene import Scene
from timeline.temporal.interval import DAY_SECONDS

_HOUR = 3600.0
_UNITS_SHOWN = 6.0  # of the finest unit known, at least: one day is shown in its week
_NEAR_REPORT = 0.15  # of the length: how far after the events the last report may be


def scene_scale(scene: Scene, left: float, right: float) -> TimeScale:
    """The scale from one point across to another that shows every event of a scene."""
    low = min(one.first for one in scene.stretches)
    high = max(one.last for one in scene.stretches)
    if scene.horizon is not None:
        is_near = 0 <= scene.horizon - high <= _NEAR_REPORT * (high - low)
        if is_near or any(one.end is None for one in scene.stretches):
            high = max(high, scene.horizon)
    return fit_scale(_moments(scene), low, high, left, right, _shortest(scene))


def _moments(scene: Scene) -> list[float]:
    """Where events stand: those known to the day, or all where these are not most."""
    points = [one.middle for one in scene.stretches if one.is_point]
    if 2 * len(points) >= len(scene.stretches):
        return points
    ends = [second for one in scene.stretches for second in (one.begin, one.end)]
    return [float(second) for second in ends if second is not None]


def _shortest(scene: Scene) -> float:
    closed = [one.last - one.first for one in scene.stretches if not one.is_open]
    return max(_HOUR, _UNITS_SHOWN * min(closed, default=DAY_SECONDS))
