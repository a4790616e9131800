namespace Buendnisnetz.Events;

/// <summary>Where an event stands; derived from dated facts, never stored.</summary>
public enum EventState
{
    /// <summary>Being written; only its team sees it.</summary>
    Draft = 0,

    /// <summary>Known to come, its day is not: "Frühjahr 2027" (004:11).</summary>
    Announced = 1,

    /// <summary>Its day is fixed.</summary>
    Scheduled = 2,

    /// <summary>Will be later than was said, and the new day is not known.</summary>
    Postponed = 3,

    /// <summary>Will not be.</summary>
    Cancelled = 4,

    /// <summary>Has been.</summary>
    Held = 5,
}

/// <summary>States in words.</summary>
public static class EventStateWords
{
    extension(EventState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            EventState.Draft => "Entwurf",
            EventState.Announced => "angekündigt",
            EventState.Scheduled => "geplant",
            EventState.Postponed => "verschoben",
            EventState.Cancelled => "abgesagt",
            _ => "hat stattgefunden",
        };

        /// <summary>Whether nobody needs to come.</summary>
        public bool IsOff => state is EventState.Cancelled or EventState.Postponed;

        /// <summary>How a tag shows it: success, warning, danger, neutral.</summary>
        public string Tone => state switch
        {
            EventState.Scheduled => "success",
            EventState.Announced => "info",
            EventState.Postponed => "warning",
            EventState.Cancelled => "danger",
            _ => "neutral",
        };
    }
}
