using System.CommandLine;
using System.Linq;
using Attn.Cli.Backends;

namespace Attn.Cli.Commands;

/// <summary>The options that say what runs an attention.</summary>
internal sealed class BackendOptions
{
    private readonly Option<string> _backend = new("--backend") { Description = "What runs the attention.", DefaultValueFactory = _ => Registry.Names[0] };
    private readonly Option<string?> _artifacts = new("--artifacts") { Description = "The folder of attn build, for cuda.", HelpName = "DIR" };

    /// <summary>Options of a command.</summary>
    public BackendOptions(Command command)
    {
        _backend.AcceptOnlyFromAmong([.. Registry.Names]);
        command.Add(_backend);
        command.Add(_artifacts);
        command.Validators.Add(result =>
        {
            var isCuda = result.GetResult(_backend)?.Tokens.Any(token => token.Value == CudaBackend.BackendName) ?? Registry.Names[0] == CudaBackend.BackendName;
            if (isCuda != result.GetResult(_artifacts) is not null)
            {
                result.AddError(isCuda ? "Give --artifacts, the folder that attn build wrote." : "--artifacts goes with --backend cuda.");
            }
        });
    }

    /// <summary>What the command line says.</summary>
    public IBackend Of(ParseResult parsed) => Registry.Named(parsed.GetValue(_backend)!, parsed.GetValue(_artifacts));
}
