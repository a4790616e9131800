namespace Buendnisnetz.Handovers;

/// <summary>Where a hand-over stands (INV-109).</summary>
public enum HandoverState
{
    /// <summary>A successor was named and asked.</summary>
    Announced = 0,

    /// <summary>The successor has accepted; both go through the checklist.</summary>
    Checklist = 1,

    /// <summary>The seat has changed hands.</summary>
    AccessTransferred = 2,

    /// <summary>The new coordinator has found everything.</summary>
    Confirmed = 3,

    /// <summary>The leaving coordinator has taken it back.</summary>
    Withdrawn = 4,

    /// <summary>The successor has said no.</summary>
    Declined = 5,

    /// <summary>Nobody answered in time.</summary>
    Expired = 6,
}

/// <summary>Hand-overs in words.</summary>
public static class HandoverWords
{
    extension(HandoverState state)
    {
        /// <summary>"wartet auf Antwort", "wird vorbereitet".</summary>
        public string Label => state switch
        {
            HandoverState.Announced => "wartet auf Antwort",
            HandoverState.Checklist => "wird vorbereitet",
            HandoverState.AccessTransferred => "übergeben",
            HandoverState.Confirmed => "abgeschlossen",
            HandoverState.Withdrawn => "zurückgezogen",
            HandoverState.Declined => "abgelehnt",
            _ => "abgelaufen",
        };

        /// <summary>The colour of its tag.</summary>
        public string Kind => state switch
        {
            HandoverState.Announced => "info",
            HandoverState.Checklist => "warning",
            HandoverState.AccessTransferred or HandoverState.Confirmed => "success",
            _ => "neutral",
        };
    }
}
