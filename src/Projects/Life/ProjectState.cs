namespace Buendnisnetz.Projects;

/// <summary>Where a project stands.</summary>
public enum ProjectState
{
    /// <summary>Somebody would like to.</summary>
    Idea = 0,

    /// <summary>It is to be.</summary>
    Planned = 1,

    /// <summary>It is at work.</summary>
    Running = 2,

    /// <summary>It rests, as the projects of a pausing alliance do (003).</summary>
    Resting = 3,

    /// <summary>It is done.</summary>
    Completed = 4,

    /// <summary>What it began goes on without a project.</summary>
    Perpetuated = 5,

    /// <summary>It will not be.</summary>
    Cancelled = 6,

    /// <summary>Somebody else carries it on.</summary>
    HandedOver = 7,
}

/// <summary>States in words, and which follows which.</summary>
public static class ProjectStateWords
{
    /// <summary>Every state, in the order of a life.</summary>
    public static IReadOnlyList<ProjectState> All { get; } = Enum.GetValues<ProjectState>();

    extension(ProjectState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            ProjectState.Idea => "Idee",
            ProjectState.Planned => "geplant",
            ProjectState.Running => "läuft",
            ProjectState.Resting => "ruht",
            ProjectState.Completed => "abgeschlossen",
            ProjectState.Perpetuated => "verstetigt",
            ProjectState.Cancelled => "abgebrochen",
            _ => "abgegeben",
        };

        /// <summary>What one chooses in a form to bring it there.</summary>
        public string Choice => state switch
        {
            ProjectState.Idea => "Es ist erst eine Idee",
            ProjectState.Planned => "Es ist geplant",
            ProjectState.Running => "Es läuft",
            ProjectState.Resting => "Es ruht",
            ProjectState.Completed => "Es ist abgeschlossen",
            ProjectState.Perpetuated => "Es ist verstetigt: geht ohne Projekt weiter",
            ProjectState.Cancelled => "Es ist abgebrochen",
            _ => "Es ist abgegeben: jemand anderes führt es weiter",
        };

        /// <summary>How a tag shows it: success, info, warning, neutral.</summary>
        public string Tone => state switch
        {
            ProjectState.Running or ProjectState.Perpetuated => "success",
            ProjectState.Idea or ProjectState.Planned => "info",
            ProjectState.Resting => "warning",
            _ => "neutral",
        };

        /// <summary>The states that may follow; <see cref="Project.Next"/> knows what it was before it rested.</summary>
        public IReadOnlyList<ProjectState> Next => state switch
        {
            ProjectState.Idea => [ProjectState.Planned, ProjectState.Resting, ProjectState.Cancelled, ProjectState.HandedOver],
            ProjectState.Planned => [ProjectState.Running, ProjectState.Resting, ProjectState.Cancelled, ProjectState.HandedOver],
            ProjectState.Running => [ProjectState.Resting, ProjectState.Completed, ProjectState.HandedOver, ProjectState.Cancelled],
            ProjectState.Resting => [ProjectState.Running, ProjectState.Planned, ProjectState.Idea, ProjectState.Completed,
                ProjectState.HandedOver, ProjectState.Cancelled],
            ProjectState.Completed => [ProjectState.Perpetuated],
            _ => [],
        };

        /// <summary>Whether somebody works on it or is about to.</summary>
        public bool IsOpen => state is ProjectState.Idea or ProjectState.Planned or ProjectState.Running or ProjectState.Resting;

        /// <summary>Whether others want to know why.</summary>
        public bool WantsReason => state is ProjectState.Resting or ProjectState.Cancelled or ProjectState.HandedOver;
    }
}
