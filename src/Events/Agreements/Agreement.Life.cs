namespace Buendnisnetz.Events;

/// <summary>The life of an agreement: noted, confirmed by each party, asked after, and what became of it.</summary>
public sealed partial class Agreement
{
    /// <summary>After how many months it is asked after.</summary>
    public static readonly IReadOnlyList<int> Rounds = [3, 6, 12];

    /// <summary>After so many months nobody is asked any more, and addresses go.</summary>
    public const int MonthsOfAddresses = 18;

    /// <summary>For so long it can wait for a second party to confirm it.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(60);

    private readonly List<AgreementAnswer> answers = [];

    /// <summary>What was said last about how it goes; null while nobody has said anything.</summary>
    public AgreementOutcome? Outcome { get; private set; }

    /// <summary>When that was said, in UTC.</summary>
    public DateTimeOffset? OutcomeAt { get; private set; }

    /// <summary>After how many months it was asked after last; 0 while nobody has been asked.</summary>
    public int AskedMonths { get; private set; }

    /// <summary>When the team took it out, in UTC.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Why the team took it out.</summary>
    public string? RemovedBecause { get; private set; }

    /// <summary>What was said, by whom and when; where it was loaded.</summary>
    public IReadOnlyList<AgreementAnswer> Answers => answers;

    /// <summary>Whether it counts: at least two parties have confirmed it and take part.</summary>
    public bool Counts => Confirmed.Take(2).Count() == 2;

    /// <summary>Where it stands.</summary>
    public AgreementState State => RemovedAt is not null ? AgreementState.Removed
        : !Counts ? AgreementState.Noted
        : AgreementStateWords.Of(Outcome, AskedMonths);

    /// <summary>Why nothing about it can be changed; null where it can.</summary>
    public string? ObstacleToChange() => RemovedAt is null ? null
        : $"Das Team der Veranstaltung hat diese Vereinbarung herausgenommen. {RemovedBecause}";

    /// <summary>Why this party cannot do anything about it; null where it can.</summary>
    public string? ObstacleTo(AgreementParty party) => ObstacleToChange()
        ?? (party.WithdrawnAt is not null ? "Sie haben Ihre Beteiligung zurückgezogen." : null);

    /// <summary>A party says that it was so. True where it counts since now.</summary>
    public bool Confirm(AgreementParty party, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(party));
        if (party.ConfirmedAt is not null) return false;
        var counted = Counts;
        party.Confirm(at);
        Raise(new AgreementConfirmed(EventId, Id, Counts, at));
        return Counts && !counted;
    }

    /// <summary>A party was noted under a wrong name, or it belongs to another house.</summary>
    public void Correct(AgreementParty party, PartyDraft said, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(party) ?? AgreementDraft.Objections(said with { Email = party.Email ?? "" }).FirstOrDefault()?.Sentence);
        party.IsCalled(said);
        Raise(new AgreementChanged(EventId, Id, at));
    }

    /// <summary>A party takes no part, or no longer: its name and address are gone at once.</summary>
    public void Withdraw(AgreementParty party, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(party));
        party.Withdraw(at);
        Raise(new AgreementLeft(EventId, Id, at));
    }

    /// <summary>After how many months it is to be asked after now, the newest question only; null where nobody is to be asked.</summary>
    public int? QuestionDue(DateOnly today)
    {
        if (ObstacleToChange() is not null || !Counts || Outcome is AgreementOutcome.Done or AgreementOutcome.Asleep) return null;
        if (CountsFrom.AddMonths(MonthsOfAddresses) <= today) return null;
        var newest = Rounds.LastOrDefault(months => CountsFrom.AddMonths(months) <= today);
        return newest > AskedMonths ? newest : null;
    }

    /// <summary>The parties were asked.</summary>
    public void Ask(int months) => AskedMonths = Math.Max(AskedMonths, months);

    /// <summary>Why this party cannot say how it goes; null where it can.</summary>
    public string? ObstacleToAnswer(AgreementParty party) => ObstacleTo(party)
        ?? (party.ConfirmedAt is null ? "Bitte bestätigen Sie zuerst, dass Sie das vereinbart haben."
        : !Counts ? "Erst wenn auch jemand anderes bestätigt hat, gilt die Vereinbarung." : null);

    /// <summary>A party says how it goes. What was said last is what is shown; what was said before stays.</summary>
    public AgreementAnswer Answer(AgreementParty party, AgreementOutcome outcome, string? sentence, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswer(party) ?? (sentence?.Length > AgreementAnswer.MaxSentence ? "Bitte kürzen Sie Ihren Satz." : null));
        var answer = new AgreementAnswer(Id, party.Id, outcome, sentence, AskedMonths, at);
        answers.Add(answer);
        (Outcome, OutcomeAt) = (outcome, at);
        Raise(new AgreementAnswered(EventId, Id, outcome, at));
        return answer;
    }

    /// <summary>The team takes it out.</summary>
    public void Remove(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? (string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum." : null));
        (RemovedAt, RemovedBecause) = (at, reason.Trim());
        Raise(new AgreementRemoved(EventId, Id, by, at));
    }
}

/// <summary>What a party has said about how it goes.</summary>
public sealed class AgreementAnswer
{
    /// <summary>The longest sentence.</summary>
    public const int MaxSentence = 500;

    private AgreementAnswer() { }

    internal AgreementAnswer(Guid agreementId, Guid partyId, AgreementOutcome outcome, string? sentence, int months, DateTimeOffset at) =>
        (AgreementId, PartyId, Outcome, Sentence, Months, At) =
        (agreementId, partyId, outcome, string.IsNullOrWhiteSpace(sentence) ? null : sentence.Trim(), months, at);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The agreement.</summary>
    public Guid AgreementId { get; private init; }

    /// <summary>Who has said it.</summary>
    public Guid PartyId { get; private init; }

    /// <summary>How it goes.</summary>
    public AgreementOutcome Outcome { get; private init; }

    /// <summary>Why, or what came of it, in the party's words.</summary>
    public string? Sentence { get; private init; }

    /// <summary>After how many months it had been asked; 0 where nobody had asked.</summary>
    public int Months { get; private init; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}
