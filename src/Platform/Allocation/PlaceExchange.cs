namespace Buendnisnetz.Platform;

/// <summary>Places change hands as long as that makes the whole better; each step makes it better, so it ends.</summary>
internal sealed class PlaceExchange(AllocationField field, PlanDraft draft)
{
    private const int MostRounds = 30;

    public void Improve(CancellationToken cancel)
    {
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            for (var person = 0; person < field.Choices.Length; person++)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var choice in field.Choices[person]) changed |= Gets(person, choice);
            }
        }
    }

    private bool Gets(int person, Choice choice)
    {
        if (draft.IsClosed(choice.Session) || draft.Has(person, choice.Session)) return false;
        var way = draft.InTheWay(person, choice);
        return way.Count switch
        {
            0 => TakesFree(person, choice) || IsMadeRoomFor(person, choice) || IsGivenUpFor(person, choice),
            1 when way[0].Slots == choice.Slots && way[0].Cost > choice.Cost => Moves(person, way[0], choice)
                || Exchanges(person, way[0], choice),
            _ => false,
        };
    }

    private bool TakesFree(int person, Choice choice)
    {
        if (!draft.IsFree(choice.Session)) return false;
        draft.Take(person, choice);
        return true;
    }

    /// <summary>Somebody there goes to another session that is free, and one round more is filled.</summary>
    private bool IsMadeRoomFor(int person, Choice choice)
    {
        foreach (var other in draft.In(choice.Session))
        {
            var own = Own(other, choice.Session);
            foreach (var next in field.Choices[other].Where(next => next.Slots >= own.Slots && draft.IsFree(next.Session)))
                if (Fits(other, own, next)) return Passes(other, own, next, person, choice);
        }
        return false;
    }

    private bool Passes(int other, Choice own, Choice next, int person, Choice choice)
    {
        draft.Drop(other, own);
        draft.Take(other, next);
        draft.Take(person, choice);
        return true;
    }

    /// <summary>Somebody there gives the place up for somebody who needs it more: who has nothing else, or wished it more.</summary>
    private bool IsGivenUpFor(int person, Choice choice)
    {
        foreach (var other in draft.In(choice.Session).Where(other => NeedsMore(person, choice, other)).Take(1))
        {
            draft.Drop(other, Own(other, choice.Session));
            draft.Take(person, choice);
            return true;
        }
        return false;
    }

    private bool NeedsMore(int person, Choice choice, int other)
    {
        var (personHasNothing, otherHadNothing) = (draft.Of(person).Count == 0, draft.Of(other).Count == 1);
        return personHasNothing == otherHadNothing ? choice.Cost < Own(other, choice.Session).Cost : personHasNothing;
    }

    private bool Moves(int person, Choice from, Choice to)
    {
        if (!draft.IsFree(to.Session)) return false;
        draft.Drop(person, from);
        draft.Take(person, to);
        return true;
    }

    private bool Exchanges(int person, Choice from, Choice to)
    {
        foreach (var other in draft.In(to.Session))
        {
            var own = Own(other, to.Session);
            foreach (var next in field.Choices[other].Where(next => next.Session == from.Session))
                if (next.Cost + to.Cost < own.Cost + from.Cost && Fits(other, own, next)) return Swap(person, from, to, other, own, next);
        }
        return false;
    }

    private bool Swap(int person, Choice from, Choice to, int other, Choice own, Choice next)
    {
        draft.Drop(person, from);
        draft.Drop(other, own);
        draft.Take(person, to);
        draft.Take(other, next);
        return true;
    }

    private Choice Own(int person, int session) => draft.Of(person).First(choice => choice.Session == session);

    private bool Fits(int person, Choice given, Choice next) =>
        !draft.Has(person, next.Session) && draft.InTheWay(person, next).TrueForAll(one => one == given);
}
