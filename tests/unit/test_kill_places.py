"""Where work is killed: at the same places in every test run, at many others in each soak, and again where asked."""

import pytest

from tests.adapters import dying

KINDS = ["open"] * 900 + ["os.rename"] + ["open"] * 98 + ["os.remove"]


def places(monkeypatch: pytest.MonkeyPatch, *, seed: int | None) -> list[int]:
    """Return what is chosen, soaked by a seed or not."""
    monkeypatch.setattr(dying, "SOAK", seed is not None)
    monkeypatch.setattr(dying, "SEED", seed or 0)
    return dying.chosen(KINDS, apart=60, ends_of=("os.rename",), soaked_apart=900)


def test_a_soak_draws_ten_times_as_many_by_a_seed_that_repeats_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = places(monkeypatch, seed=None)
    assert usual == places(monkeypatch, seed=None)
    assert "EDUMANAGE_KILL_SEED" not in capsys.readouterr().err
    soaked = places(monkeypatch, seed=1)
    assert "EDUMANAGE_KILL_SEED=1" in capsys.readouterr().err
    assert len(soaked) >= 10 * len(usual)
    assert soaked == places(monkeypatch, seed=1)
    assert soaked != places(monkeypatch, seed=2)
    for each in (usual, soaked):
        assert 901 in each, "the one of its kind"
        assert (min(each) >= 1, max(each) < len(KINDS)) == (True, True)


def test_it_draws_all_where_there_are_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dying, "SEED", 1)
    assert dying.drawn(5, 40) == [1, 2, 3, 4, 5]
