using System.Globalization;

namespace Buendnisnetz.Attendance;

/// <summary>How something at the entrance fitted to what was known.</summary>
public enum ArrivalOutcome
{
    /// <summary>Everything is right.</summary>
    Entered = 0,

    /// <summary>The person was in already.</summary>
    AlreadyIn = 1,

    /// <summary>The registration is cancelled.</summary>
    Cancelled = 2,

    /// <summary>The team had said no.</summary>
    Declined = 3,

    /// <summary>The person is in the queue.</summary>
    Waiting = 4,

    /// <summary>The team has not decided.</summary>
    Requested = 5,

    /// <summary>Nobody here has this code or name.</summary>
    Unknown = 6,

    /// <summary>A sign of the code is wrong.</summary>
    Mistyped = 7,

    /// <summary>The code is of another event.</summary>
    OtherEvent = 8,

    /// <summary>All places are taken.</summary>
    Full = 9,

    /// <summary>The person was not in.</summary>
    NotIn = 10,

    /// <summary>It is not the day, or the event is cancelled.</summary>
    Closed = 11,

    /// <summary>The person has no place in this workshop.</summary>
    Elsewhere = 12,
}

/// <summary>Outcomes for machines and in words.</summary>
public static class ArrivalOutcomeWords
{
    extension(ArrivalOutcome outcome)
    {
        /// <summary>For programs: "already_in".</summary>
        public string Code => string.Concat(outcome.ToString().Select((sign, at) => char.IsUpper(sign) && at > 0
            ? $"_{char.ToLower(sign, CultureInfo.InvariantCulture)}" : $"{char.ToLower(sign, CultureInfo.InvariantCulture)}"));

        /// <summary>What it means, without a name.</summary>
        public string Sentence => outcome switch
        {
            ArrivalOutcome.Entered => "Alles in Ordnung.",
            ArrivalOutcome.AlreadyIn => "Die Person war schon eingelassen.",
            ArrivalOutcome.Cancelled => "Die Anmeldung war abgesagt.",
            ArrivalOutcome.Declined => "Die Anmeldung war nicht angenommen.",
            ArrivalOutcome.Waiting => "Die Person stand auf der Warteliste.",
            ArrivalOutcome.Requested => "Über die Anmeldung war noch nicht entschieden.",
            ArrivalOutcome.Unknown => "Zu diesem Code oder Namen gibt es hier keine Anmeldung.",
            ArrivalOutcome.Mistyped => "Der Code ist nicht richtig abgelesen: Mindestens ein Zeichen stimmt nicht.",
            ArrivalOutcome.OtherEvent => "Der Code gehört zu einer anderen Veranstaltung.",
            ArrivalOutcome.Full => "Alle Plätze waren vergeben.",
            ArrivalOutcome.NotIn => "Die Person war nicht eingelassen.",
            ArrivalOutcome.Elsewhere => "Die Person hatte in diesem Workshop keinen Platz.",
            _ => "Der Einlass war nicht geöffnet.",
        };

        /// <summary>Whether the team may let the person in all the same.</summary>
        public bool CanBeForced => outcome is ArrivalOutcome.Cancelled or ArrivalOutcome.Declined or ArrivalOutcome.Waiting
            or ArrivalOutcome.Requested or ArrivalOutcome.Full or ArrivalOutcome.Elsewhere;
    }
}
