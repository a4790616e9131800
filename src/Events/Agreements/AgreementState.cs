namespace Buendnisnetz.Events;

/// <summary>What a party says about how an agreement goes.</summary>
public enum AgreementOutcome
{
    /// <summary>They are at it.</summary>
    Runs = 0,

    /// <summary>It is done.</summary>
    Done = 1,

    /// <summary>Nothing comes of it any more.</summary>
    Asleep = 2,
}

/// <summary>Where an agreement stands; derived from dated facts.</summary>
public enum AgreementState
{
    /// <summary>Fewer than two parties have confirmed it.</summary>
    Noted = 0,

    /// <summary>It counts, and nobody has said yet how it goes.</summary>
    Agreed = 1,

    /// <summary>They are at it.</summary>
    Runs = 2,

    /// <summary>It is done.</summary>
    Done = 3,

    /// <summary>Nothing comes of it any more.</summary>
    Asleep = 4,

    /// <summary>Nobody has answered, not even after a year.</summary>
    Unheard = 5,

    /// <summary>The team took it out.</summary>
    Removed = 6,
}

/// <summary>Outcomes and states in words.</summary>
public static class AgreementStateWords
{
    /// <summary>Every outcome, in the order of the mail.</summary>
    public static IReadOnlyList<AgreementOutcome> Outcomes { get; } = Enum.GetValues<AgreementOutcome>();

    /// <summary>Where an agreement that counts stands by what was said last, and after how many months it was asked after.</summary>
    public static AgreementState Of(AgreementOutcome? outcome, int askedMonths) => outcome switch
    {
        AgreementOutcome.Runs => AgreementState.Runs,
        AgreementOutcome.Done => AgreementState.Done,
        AgreementOutcome.Asleep => AgreementState.Asleep,
        _ => askedMonths < Agreement.Rounds[^1] ? AgreementState.Agreed : AgreementState.Unheard,
    };

    extension(AgreementOutcome outcome)
    {
        /// <summary>The German word on a button of the mail.</summary>
        public string Label => AgreementStateWords.Of(outcome, 0).Label;

        /// <summary>The word in an address.</summary>
        public string Word => outcome switch { AgreementOutcome.Runs => "laeuft", AgreementOutcome.Done => "fertig", _ => "eingeschlafen" };
    }

    extension(AgreementState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            AgreementState.Noted => "noch nicht bestätigt",
            AgreementState.Agreed => "vereinbart",
            AgreementState.Runs => "läuft",
            AgreementState.Done => "fertig",
            AgreementState.Asleep => "eingeschlafen",
            AgreementState.Unheard => "ohne Nachricht",
            _ => "herausgenommen",
        };

        /// <summary>How a tag shows it.</summary>
        public string Tone => state switch
        {
            AgreementState.Agreed or AgreementState.Runs => "success",
            AgreementState.Done => "info",
            AgreementState.Noted => "warning",
            _ => "neutral",
        };
    }
}
