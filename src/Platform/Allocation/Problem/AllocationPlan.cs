namespace Buendnisnetz.Platform;

/// <summary>How an allocation was found.</summary>
public enum AllocationMethod
{
    /// <summary>Proven best by prices of places.</summary>
    Prices,

    /// <summary>Proven best by HiGHS.</summary>
    Highs,

    /// <summary>By SCIP, where HiGHS was not done in time.</summary>
    Scip,

    /// <summary>Step by step, where there is no solver: valid, but perhaps not the best.</summary>
    Approximation,
}

/// <summary>Who goes where, by the numbers of the field.</summary>
internal sealed record AllocationPlan(AllocationMethod Method, bool IsOptimal, int[][] SessionsOf);
